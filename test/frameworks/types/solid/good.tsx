import type {JSX} from 'solid-js';
import type {ExerciseInput, HoldTimerElement, TimerEvent} from 'physio-elements';
import 'physio-elements/solid';

const own: ExerciseInput = {name: 'Calf stretch', steps: [{text: 'Lean in.'}]};
const said = (event: TimerEvent): void => console.log(event.repsDone);

export function Page(props: {voice: boolean; id: string}): JSX.Element {
  let timer: HoldTimerElement | undefined;
  return (
    <main>
      <hold-timer ref={timer} hold="1m30s" reps={5} sides="both" voice={props.voice} locked on:timer-finish={said} />
      <hold-timer attr:hold="5" prop:reps={3} keep-awake="off" class="wide" on:timer-start={() => timer?.pause()} />
      <exercise-card exercise={props.id} attr:heading-level={3} headingLevel="3" lang="es" on:click={() => undefined}>
        <p slot="notes">Once a day.</p>
      </exercise-card>
      <exercise-card prop:data={own} on:content-error={({path, reason}) => console.log(path, reason)} />
      <cause-list open exclusive figure="none" on:cause-toggle={({cause, open}) => console.log(cause, open)} />
    </main>
  );
}

import {useRef, type ReactNode} from 'react';
import type {ExerciseInput, HoldTimerElement, TimerEvent} from 'physio-elements';
import 'physio-elements/react';

const own: ExerciseInput = {id: 'calf', name: 'Calf stretch', steps: [{text: 'Lean in.'}]};

export function Page({voice, id}: {voice: boolean; id: string}): ReactNode {
  const timer = useRef<HoldTimerElement>(null);
  const said = (event: TimerEvent): void => console.log(event.repsDone, timer.current?.remaining);
  return (
    <main style={{'--physio-accent': '#7b2d6b', '--physio-ring': 1.2, color: 'red'}}>
      <hold-timer ref={timer} hold="1m30s" reps={5} sets="3" sides="both" voice={voice} locked ontimer-finish={said} />
      <hold-timer exercise="pelvic-tilt" variant="bar" sound="off" keep-awake="off" voice="false" vibrate={undefined} />
      <hold-timer
        hold={7.5}
        keepAwake="off"
        volume={0.5}
        steps={[{kind: 'hold', seconds: 5}]}
        className="a"
        class="b"
      />
      <exercise-card exercise="pelvic-tilt" heading-level={3} theme="dark" lang="es" onClick={() => undefined} />
      <exercise-card exercise={id} headingLevel="3" figure="static" ontimer-start={({state}) => console.log(state)}>
        <p slot="notes">Once a day.</p>
      </exercise-card>
      <exercise-card key="own" data={own} oncontent-error={({path, reason}) => console.log(path, reason)} />
      <cause-list open exclusive figure="none" oncause-toggle={({cause, open}) => console.log(cause, open)} />
      <cause-list open="posture footwear" causes="posture footwear" data={[]} sources="none" />
      <advice-list topic="prevention" variant="cards" data={{items: [{name: 'Bridge', text: 'Lift.'}]}} />
      <care-notice region="GB" variant="brief" hidden id="care" />
      <exercise-plan
        exercises="pelvic-tilt"
        remember
        region="fr"
        onplan-finish={({done}) => console.log(done.length)}
      />
    </main>
  );
}

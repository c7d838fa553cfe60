import {createRef, type VNode} from 'preact';
import type {HoldTimerElement, TimerEvent} from 'physio-elements';
import 'physio-elements/preact';

const timer = createRef<HoldTimerElement>();
const said = (event: TimerEvent): void => console.log(event.repsDone, timer.current?.remaining);

export const page = (voice: boolean, id: string): VNode => (
  <main>
    <hold-timer ref={timer} hold="1m30s" reps={5} sides="both" voice={voice} locked ontimer-finish={said} />
    <hold-timer exercise="pelvic-tilt" keep-awake="off" keepAwake="off" voice="false" class="wide" key="a" />
    <exercise-card exercise={id} heading-level={3} headingLevel="3" lang="es" onClick={() => undefined}>
      <p slot="notes">Once a day.</p>
    </exercise-card>
    <exercise-card data={{name: 'Calf', steps: [{text: 'Lean in.'}]}} oncontent-error={({path}) => console.log(path)} />
    <cause-list open exclusive figure="none" oncause-toggle={({cause, open}) => console.log(cause, open)} />
  </main>
);

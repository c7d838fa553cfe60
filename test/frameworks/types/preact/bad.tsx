import type {VNode} from 'preact';
import 'physio-elements/preact';

export const page: VNode = (
  <>
    {/* wrong: no such variant */}
    <hold-timer variant="rings" />
    {/* wrong: no such attribute */}
    <hold-timer holds="5" />
    {/* wrong: the event of a timer has no cause */}
    <hold-timer ontimer-start={({cause}) => console.log(cause)} />
    {/* wrong: a title has a level of 2 to 6 */}
    <exercise-card heading-level="7" />
    {/* wrong: an exercise has steps */}
    <exercise-card data={{name: 'X'}} />
    {/* wrong: no such tag */}
    <hold-timers />
  </>
);

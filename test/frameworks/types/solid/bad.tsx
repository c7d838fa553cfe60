import type {JSX} from 'solid-js';
import 'physio-elements/solid';

export const page = (): JSX.Element => (
  <>
    {/* wrong: no such variant */}
    <hold-timer variant="rings" />
    {/* wrong: no such attribute */}
    <hold-timer holds="5" />
    {/* wrong: the same as an attribute */}
    <hold-timer attr:variant="rings" />
    {/* wrong: the event of a timer has no cause */}
    <hold-timer on:timer-start={({cause}) => console.log(cause)} />
    {/* wrong: a title has a level of 2 to 6 */}
    <exercise-card heading-level="7" />
    {/* wrong: an exercise has steps */}
    <exercise-card prop:data={{name: 'X'}} />
    {/* wrong: no such tag */}
    <hold-timers />
  </>
);

import type {ReactNode} from 'react';
import 'physio-elements/react';

export const page: ReactNode = (
  <>
    {/* wrong: no such variant */}
    <hold-timer variant="rings" />
    {/* wrong: no such attribute */}
    <hold-timer holds="5" />
    {/* wrong: the library has no such exercise, and a timer knows no other */}
    <hold-timer exercise="bridge" />
    {/* wrong: on or off */}
    <hold-timer keep-awake="no" />
    {/* wrong: true or false */}
    <hold-timer voice="no" />
    {/* wrong: neither a number nor text */}
    <hold-timer hold={[5]} />
    {/* wrong: the event of a timer has no cause */}
    <hold-timer ontimer-start={({cause}) => console.log(cause)} />
    {/* wrong: read-only */}
    <hold-timer state="running" />
    {/* wrong: a title has a level of 2 to 6 */}
    <exercise-card heading-level="7" />
    {/* wrong: the same as a property */}
    <exercise-card headingLevel={1} />
    {/* wrong: an exercise has steps */}
    <exercise-card data={{id: 'x', name: 'X'}} />
    {/* wrong: light or dark */}
    <exercise-card theme="darker" />
    {/* wrong: no such figure */}
    <cause-list figure="bodies" />
    {/* wrong: no such topic */}
    <advice-list topic="cure" />
    {/* wrong: no such variant */}
    <care-notice variant="short" />
    {/* wrong: a log is kept or not */}
    <exercise-plan remember="maybe" />
    {/* wrong: no such tag */}
    <hold-timers />
    {/* wrong: no such custom property */}
    <p style={{'--physio-accents': 'red'}} />
  </>
);

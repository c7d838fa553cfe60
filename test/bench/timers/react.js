import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {CountdownCircleTimer} from 'react-countdown-circle-timer';

/** react-countdown-circle-timer with the seconds in the middle. */
export function run(count, stage) {
  const props = {isPlaying: true, duration: 60, colors: '#006e73'};
  const timers = Array.from({length: count}, (_, key) =>
    createElement(CountdownCircleTimer, {...props, key}, ({remainingTime}) => remainingTime),
  );
  createRoot(stage).render(timers);
}

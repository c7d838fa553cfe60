import {everySecond, ring} from './ring.js';

/** The same in ten steps a second. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const {bar, length, text} = ring(stage);
    everySecond((seconds) => (text.textContent = seconds));
    bar.animate({strokeDashoffset: [0, length]}, {duration: 60_000, easing: 'steps(600)'});
  }
}

import {everySecond, ring} from './ring.js';

/** A ring of svg, moved by one Web Animation. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const {bar, length, text} = ring(stage);
    everySecond((seconds) => (text.textContent = seconds));
    bar.animate({strokeDashoffset: [0, length]}, {duration: 60_000});
  }
}

import {everySecond, ring} from './ring.js';

/** A ring of svg, written once a second with the text: the least that draws a ring. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const {bar, length, text} = ring(stage);
    everySecond((seconds) => {
      text.textContent = seconds;
      bar.style.strokeDashoffset = (1 - seconds / 60) * length;
    });
  }
}

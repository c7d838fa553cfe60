import {everySecond, ring} from './ring.js';

/** A ring of svg, written in every frame. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const {bar, length, text} = ring(stage);
    everySecond((seconds) => (text.textContent = seconds));
    const start = performance.now();
    const frame = () => {
      bar.style.strokeDashoffset = ((performance.now() - start) / 60_000) * length;
      requestAnimationFrame(frame);
    };
    frame();
  }
}

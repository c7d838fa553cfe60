import {everySecond} from './ring.js';

const half = (side) =>
  `<div style="position:absolute;inset-block:0;${side}:0;inline-size:50%;overflow:hidden">` +
  `<div class="half" style="position:absolute;inset-block:0;${side}:0;inline-size:200%;border-radius:50%;` +
  `box-sizing:border-box;border:13px solid #006e73;clip-path:inset(0 ${side === 'left' ? '50% 0 0' : '0 0 50%'})"></div></div>`;

/** A ring of two halves that turn out of their clips: transforms alone, which take no time of the main thread. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const box = document.createElement('div');
    box.style.cssText = 'position:relative;inline-size:160px;block-size:160px';
    box.innerHTML =
      half('right') +
      half('left') +
      '<span style="position:absolute;inset:0;display:grid;place-items:center;font-size:32px"></span>';
    stage.append(box);
    const text = box.querySelector('span');
    everySecond((seconds) => (text.textContent = seconds));
    const [right, left] = box.querySelectorAll('.half');
    right.animate({transform: ['rotate(0)', 'rotate(180deg)']}, {duration: 30_000, fill: 'forwards'});
    left.animate({transform: ['rotate(0)', 'rotate(180deg)']}, {duration: 30_000, delay: 30_000, fill: 'forwards'});
  }
}

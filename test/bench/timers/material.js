import '@material/web/progress/circular-progress.js';
import {driven} from './driven.js';

/** Material's circular progress, with the text beside it: it has no place inside. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const box = stage.appendChild(document.createElement('div'));
    const label = document.createElement('span');
    driven('md-circular-progress', box, (ring, share, text) => {
      ring.value = share;
      label.textContent = text;
    });
    box.append(label);
  }
}

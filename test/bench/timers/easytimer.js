import {Timer} from 'easytimer.js';

/** easytimer.js: the seconds as text, no ring. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const text = stage.appendChild(document.createElement('p'));
    const timer = new Timer({countdown: true, startValues: {seconds: 60}});
    timer.addEventListener('secondsUpdated', () => (text.textContent = timer.getTimeValues().toString(['seconds'])));
    timer.start();
  }
}

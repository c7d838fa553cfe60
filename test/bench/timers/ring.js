const LENGTH = 2 * Math.PI * 45;

/** A ring by hand, with the seconds in the middle: the circle that gets shorter, its length, and where the text goes. */
export function ring(stage) {
  const box = document.createElement('div');
  box.style.cssText = 'position:relative;inline-size:160px;block-size:160px';
  box.innerHTML =
    '<svg viewBox="0 0 100 100" style="transform:rotate(-90deg)">' +
    '<circle cx="50" cy="50" r="45" fill="none" stroke="#d8e6e6" stroke-width="8"/>' +
    `<circle cx="50" cy="50" r="45" fill="none" stroke="#006e73" stroke-width="8" stroke-dasharray="${LENGTH}"/></svg>` +
    '<span style="position:absolute;inset:0;display:grid;place-items:center;font-size:32px"></span>';
  stage.append(box);
  const [, bar] = box.querySelectorAll('circle');
  return {bar, length: LENGTH, text: box.querySelector('span')};
}

/** Calls once now and then every second with what is left of a minute, in seconds. */
export function everySecond(write) {
  const end = performance.now() + 60_000;
  const tick = () => write(Math.max(0, Math.round((end - performance.now()) / 1000)));
  tick();
  setInterval(tick, 1000);
}

// How long a press takes to be seen, as the browser itself tells (Event Timing): from the finger to the next paint.

/** How long a finger stays down, in ms. */
const DOWN_MS = 80;

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Counts the presses of a page that come to a button, and how long each took. Before the first of them. */
const watchPresses = (page) =>
  page.evaluate(() => {
    if (window.presses) return;
    window.presses = [];
    window.clicks = 0;
    addEventListener('click', (event) => {
      if (event.composedPath()[0].closest('button')) window.clicks++;
    });
    const seen = (list) => {
      for (const {name, duration, interactionId} of list.getEntries())
        if (interactionId && /^(?:pointerup|keydown)$/.test(name)) window.presses.push(duration);
    };
    new PerformanceObserver(seen).observe({type: 'event', durationThreshold: 16, buffered: true});
  });

/** Presses the first such button of the first such element, for as long as a finger does; the pointer is there before, and the page has come to rest. */
export async function pressButton(page, element, button) {
  const [x, y] = await page.evaluate(
    ([element, button]) => {
      const around = document.querySelector(element);
      const {left, top, width, height} = (around.shadowRoot ?? around).querySelector(button).getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    [element, button],
  );
  await page.mouse.move(x, y);
  await page.evaluate(painted);
  await page.mouse.down();
  await page.waitForTimeout(DOWN_MS);
  await page.mouse.up();
}

/**
 * Presses something over and over.
 * @param {(i: number) => Promise<void>} press
 * @returns {Promise<number[]>} in ms; what takes less than 16 is not told, and counts as 0
 */
export async function interactionLatencies(page, count, press) {
  await watchPresses(page);
  await page.evaluate(painted);
  for (let i = 0; i < count; i++) {
    await press(i);
    // Until what it has brought is painted.
    await page.evaluate(painted);
  }
  // The observer is told after the paint.
  const told = await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.presses), 200)));
  return [...told, ...Array(Math.max(count - told.length, 0)).fill(0)];
}

// Measures the time from a press to the next paint, as reported by the browser (Event Timing API).

/** The duration of a press, in milliseconds. */
const DOWN_MS = 80;

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Starts counting the clicks on the buttons of a page, and recording the durations of interactions. */
const observeInteractions = (page) =>
  page.evaluate(() => {
    if (window.durations) return;
    window.durations = [];
    window.clicks = 0;
    addEventListener('click', (event) => {
      if (event.composedPath()[0].closest('button')) window.clicks++;
    });
    const record = (list) => {
      for (const {name, duration, interactionId} of list.getEntries())
        if (interactionId && /^(?:pointerup|keydown)$/.test(name)) window.durations.push(duration);
    };
    new PerformanceObserver(record).observe({type: 'event', durationThreshold: 16, buffered: true});
  });

/** Presses a button of the first matching element. Before that, the pointer moves over the button, and two frames are painted. */
export async function pressButton(page, element, button) {
  const [x, y] = await page.evaluate(
    ([element, button]) => {
      const container = document.querySelector(element);
      const {left, top, width, height} = (container.shadowRoot ?? container)
        .querySelector(button)
        .getBoundingClientRect();
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
 * Repeats an interaction.
 * @param {(i: number) => Promise<void>} press
 * @returns {Promise<number[]>} the durations in milliseconds. Durations below 16 are not reported, and count as 0.
 */
export async function interactionLatencies(page, count, press) {
  await observeInteractions(page);
  await page.evaluate(painted);
  for (let i = 0; i < count; i++) {
    await press(i);
    // Wait until the result is painted.
    await page.evaluate(painted);
  }
  // The observer is notified after the paint.
  const durations = await page.evaluate(
    () => new Promise((resolve) => setTimeout(() => resolve(window.durations), 200)),
  );
  return [...durations, ...Array(Math.max(count - durations.length, 0)).fill(0)];
}

// Opens pages that count what they retain (test/helpers/leak-tracker.js).
import {join} from 'node:path';
import {serve} from '../../scripts/serve/static-server.mjs';
import {until} from '../helpers/page-driver.mjs';

/** @returns a server of the repository, with the CDN bundles */
export const serveAll = () => serve(join(import.meta.dirname, '../..'));

/** Opens a new page that counts what it retains, with the CDN bundle of all elements and a clock that the test moves. */
export async function openCounted(driver, origin) {
  await driver.goto(`${origin}/test/guarantees/empty.html`);
  await driver.evaluate(() => {
    window.logged = [];
    window.addEventListener('error', ({message}) => window.logged.push(message));
    window.addEventListener('unhandledrejection', ({reason}) => window.logged.push(String(reason)));
    for (const kind of ['warn', 'error']) console[kind] = (...args) => window.logged.push(args.join(' '));
    import('/test/helpers/leak-tracker.js')
      .then((leakTracker) => (window.leakTracker = leakTracker))
      .then(() => import('/test/load/cycles.js'))
      .then((cycles) => (window.cycles = cycles))
      .then(() => import('/dist/cdn/physio-elements.js'))
      .then(async () => {
        // Load what elements load when the browser is idle, before anything is counted.
        const container = document.createElement('div');
        container.innerHTML = ['exercise-card exercise="pelvic-tilt"', 'exercise-plan', 'hold-timer']
          .map((tag) => `<${tag}></${tag.split(' ')[0]}>`)
          .join('');
        document.body.append(container);
        const [card, plan] = container.children;
        const loadedLast = [
          [card, '[part=log]'],
          [card, '.sources ol'],
          [plan, '[part=handout]'],
          [plan, '.reminders form'],
        ];
        while (!loadedLast.every(([{shadowRoot}, part]) => shadowRoot.querySelector(part)))
          await new Promise(requestAnimationFrame);
        container.remove();
      })
      .then(() => (window.ready = true));
  });
  await until(driver, () => !!window.ready);
}

/** Calls an async function in the page that takes longer than a driver waits. @returns its result */
export async function outcomeOf(driver, act, ...args) {
  await driver.evaluate(
    `(...args) => {
      window.outcome = undefined;
      (${act})(...args).then(
        (given) => (window.outcome = {given: given ?? null}),
        (error) => (window.outcome = {error: String(error)}),
      );
    }`,
    ...args,
  );
  for (;;) {
    const outcome = await driver.evaluate(() => window.outcome ?? null);
    if (outcome?.error) throw new Error(outcome.error);
    if (outcome) return outcome.given;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// A page with every element, as an author would write it.
import {recordConsole} from './page-driver.mjs';

/** The markup of each element, by tag. */
export const minimalSamples = {
  'exercise-card': '<exercise-card exercise="pelvic-tilt"><p>Lie down.</p></exercise-card>',
  'exercise-plan': '<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"><p>Two exercises.</p></exercise-plan>',
  'cause-list': '<cause-list open="posture"><p>Why it hurts.</p></cause-list>',
  'advice-list': '<advice-list topic="recommendations"><p>What helps.</p></advice-list>',
  'care-notice': '<care-notice><p>When to get help.</p></care-notice>',
  'hold-timer': '<hold-timer hold="7" reps="3"><p>Hold for 7 seconds.</p></hold-timer>',
};
export const tags = Object.keys(minimalSamples);

/** Returns the markup of a page that records the console from its first script on. */
export const minimalPage = (body, {lang = 'en', head = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Back</title>` +
  `<script>(${recordConsole})()</script>${head}</head><body>${body}</body></html>`;

/** Returns a script tag, as in README. */
export const moduleScript = (url) => `<script type="module" src="${url}"></script>`;

/**
 * Called in a page: returns whether the script has rendered all elements with these tags, including their print content, which loads
 * last. A style element in a shadow root belongs to prerendered markup.
 */
export const areFullyRendered = (tags) => {
  const last = {'advice-list': '[part=figure]', 'exercise-card': '[part=log]', 'exercise-plan': '[part=handout]'};
  return tags.every((tag) =>
    [...document.querySelectorAll(tag)].every(
      ({shadowRoot}) =>
        shadowRoot &&
        !shadowRoot.querySelector('style') &&
        shadowRoot.querySelector(last[tag] ?? '[part]') &&
        [...shadowRoot.querySelectorAll('.sources details, .reminders')].every((details) =>
          details.querySelector('ol, form'),
        ),
    ),
  );
};

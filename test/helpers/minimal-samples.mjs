// A page with every element on it, as somebody writes it.
import {recordConsole} from './page-driver.mjs';

/** Each tag, as it is pasted. */
export const minimalSamples = {
  'exercise-card': '<exercise-card exercise="pelvic-tilt"><p>Lie down.</p></exercise-card>',
  'exercise-plan': '<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"><p>Two exercises.</p></exercise-plan>',
  'cause-list': '<cause-list open="posture"><p>Why it hurts.</p></cause-list>',
  'advice-list': '<advice-list topic="recommendations"><p>What helps.</p></advice-list>',
  'care-notice': '<care-notice><p>When to get help.</p></care-notice>',
  'hold-timer': '<hold-timer hold="7" reps="3"><p>Hold for 7 seconds.</p></hold-timer>',
};
export const tags = Object.keys(minimalSamples);

/** Listens from its first line on. */
export const minimalPage = (body, {lang = 'en', head = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Back</title>` +
  `<script>(${recordConsole})()</script>${head}</head><body>${body}</body></html>`;

/** A script tag as README has it. */
export const moduleScript = (address) => `<script type="module" src="${address}"></script>`;

/**
 * Asked in a page: whether each of the tags shows what it has, by its own script, with what is printed alone and loads last;
 * styles in a shadow are a server's.
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

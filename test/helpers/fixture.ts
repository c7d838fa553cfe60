import {fixture as clientFixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render, type TemplateResult} from 'lit';
import {loadDeferred} from './deferred.js';

const TAGS = 'exercise-card, hold-timer, cause-list, advice-list, care-notice, exercise-plan';

/** Whether elements are to take over what a server has drawn; test/helpers/prerender-plugin.mjs says of which tests. */
export const isHydrated = !!(globalThis as {isHydrated?: boolean}).isHydrated;

/**
 * Puts what a template makes into the page, and waits for it; drawn by a server first, where the tests are run so. What
 * elements load after their first view has been loaded.
 */
export async function fixture<E extends Element>(template: TemplateResult | string): Promise<E> {
  await loadDeferred();
  if (!isHydrated) return clientFixture<E>(template);
  // Nothing is upgraded in here, so that it is as it comes from a server, but for the properties that a test has set.
  const inert = document.implementation.createHTMLDocument();
  const made = inert.createElement('div');
  if (typeof template === 'string') made.innerHTML = template;
  else render(template, made, {creationScope: inert});
  const answer = await executeServerCommand<{html: string}, {html: string}>('prerender', {html: made.innerHTML});
  const sent = inert.createElement('div');
  sent.setHTMLUnsafe(answer.html);
  const drawn = sent.querySelectorAll(TAGS);
  for (const [i, element] of made.querySelectorAll(TAGS).entries()) {
    const root = drawn[i]?.shadowRoot;
    if (root) element.attachShadow({mode: 'open'}).append(...root.childNodes);
  }
  return clientFixture<E>(html`${made.firstElementChild}`);
}

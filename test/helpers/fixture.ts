import {fixture as clientFixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render, type TemplateResult} from 'lit';
import {tags} from '../../src/tags.js';
import {loadDeferred} from './deferred.js';

const ALL_TAGS = tags.join();

/** Whether elements start from prerendered markup. prerender-plugin.mjs sets this for the tests of the elements. */
export const isPrerendered = !!(globalThis as {isPrerendered?: boolean}).isPrerendered;

/**
 * Renders a template into the page, and waits for the elements. If `isPrerendered` is set, the elements are prerendered first.
 * Deferred code is loaded before the template is rendered.
 */
export async function fixture<E extends Element>(template: TemplateResult | string): Promise<E> {
  await loadDeferred();
  if (!isPrerendered) return clientFixture<E>(template);
  // Elements in this document are not upgraded, so they stay as a server would send them, with the properties that a test sets.
  const inert = document.implementation.createHTMLDocument();
  const source = inert.createElement('div');
  if (typeof template === 'string') source.innerHTML = template;
  else render(template, source, {creationScope: inert});
  const response = await executeServerCommand<{html: string}, {html: string}>('prerender', {html: source.innerHTML});
  const prerendered = inert.createElement('div');
  prerendered.setHTMLUnsafe(response.html);
  const hosts = prerendered.querySelectorAll(ALL_TAGS);
  for (const [i, element] of source.querySelectorAll(ALL_TAGS).entries()) {
    const root = hosts[i]?.shadowRoot;
    if (root) element.attachShadow({mode: 'open'}).append(...root.childNodes);
  }
  return clientFixture<E>(html`${source.firstElementChild}`);
}

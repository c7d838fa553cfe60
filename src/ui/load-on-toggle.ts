import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';
import {warn} from '../warnings/warn.js';
import type {Deferred} from '../base/deferred.js';

/** Returns a `toggle` listener for a `<details>` element. It loads the content of the `<details>`, and updates the element. */
export const loadOnToggle =
  (deferred: Deferred<unknown>) =>
  ({target}: Event): void => {
    const {host} = (target as Element).getRootNode() as {host?: {requestUpdate?: () => void}};
    deferred
      .load()
      .catch((error: unknown) => {
        deferred.hasFailed = true;
        warn('not-loaded', 'physio-elements', 'the content of a section could not be loaded.', error);
      })
      .finally(() => host?.requestUpdate?.());
  };

/** Renders an error message if a module could not be loaded; while it is loading, nothing. */
export const loadErrorMessage = (
  {hasFailed}: Deferred<unknown>,
  language: Language,
): TemplateResult | typeof nothing =>
  hasFailed ? html`<p role="alert">${sourceStrings(language).failed}</p>` : nothing;

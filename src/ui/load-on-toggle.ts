import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';
import {warn} from '../warnings/warn.js';
import type {Deferred} from '../base/deferred.js';

/** A listener for the `toggle` event of a `<details>`: loads what it shows, and renders the element again. */
export const loadOnToggle =
  (deferred: Deferred<unknown>) =>
  ({target}: Event): void => {
    const {host} = (target as Element).getRootNode() as {host?: {requestUpdate?: () => void}};
    deferred
      .load()
      .catch((error: unknown) => {
        deferred.hasFailed = true;
        warn('not-loaded', 'physio-elements', 'a list could not be loaded.', error);
      })
      .finally(() => host?.requestUpdate?.());
  };

/** What a `<details>` shows while its content has not loaded: nothing, or a message if it could not be loaded. */
export const notLoaded = ({hasFailed}: Deferred<unknown>, language: Language): TemplateResult | typeof nothing =>
  hasFailed ? html`<p role="alert">${sourceStrings(language).failed}</p>` : nothing;

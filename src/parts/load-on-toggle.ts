import {html, nothing, type TemplateResult} from 'lit';
import {sourceStrings as t} from '../i18n/sources.js';
import {warn} from '../warnings/warn.js';
import type {Deferred} from './deferred.js';

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
export const notLoaded = ({hasFailed}: Deferred<unknown>): TemplateResult | typeof nothing =>
  hasFailed ? html`<p role="alert">${t.failed}</p>` : nothing;

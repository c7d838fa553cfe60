import {isServer as isLitOnServer} from 'lit';

/** Whether elements are rendered on a server (src/prerender/), without a document. Lit's types know the browser alone. */
export const isServer = isLitOnServer as boolean;

/**
 * Whether the browser is still loading the page, so that its scripts may yet register content, and children may yet be
 * parsed. On a server there is nothing to wait for.
 */
export const isPageLoading = (): boolean => !isServer && document.readyState !== 'complete';

import {isServer as isLitOnServer} from 'lit';

/** Whether elements are rendered on a server (src/prerender/), without a document. Lit types the constant as `false`. */
export const isServer = isLitOnServer as boolean;

/**
 * Whether the browser is still loading the page. Until then, scripts may still register content, and the parser may still add
 * children. Always false on a server.
 */
export const isPageLoading = (): boolean => !isServer && document.readyState !== 'complete';

// Code with a button that copies it (client/copy-button.js). Long lines wrap, so that code never scrolls.
export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {{isPrimary?: boolean}} [options] whether the button stands out */
export const codeBlock = (code, strings, {isPrimary = false} = {}) =>
  `<div class="snippet"><pre><code>${escapeHtml(code.trimEnd())}</code></pre>
<button type="button" class="copy${isPrimary ? ' primary' : ''}" data-copied="${escapeHtml(strings.copied)}" data-copy-failed="${escapeHtml(strings.notCopied)}" aria-live="polite">${escapeHtml(strings.copy)}</button></div>`;

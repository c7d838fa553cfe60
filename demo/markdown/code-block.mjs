// Code with a button that copies it (client/copy-button.js). Long lines wrap, so that code never scrolls.
export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const codeBlock = (code, strings) =>
  `<div class="snippet"><pre><code>${escapeHtml(code.trimEnd())}</code></pre>
<button type="button" class="copy" data-copied="${escapeHtml(strings.copied)}" data-copy-failed="${escapeHtml(strings.notCopied)}" aria-live="polite">${escapeHtml(strings.copy)}</button></div>`;

// The Markdown of a page as the site serves it: without comments, and with links that work there.

/** Fences and code spans, which are left alone; comments; inline links. */
const parts =
  /^(`{3,}|~{3,})[^]*?^\1[^\n]*$|(`+)[^`][^]*?\2|<!--[^]*?-->\n*|(!?\[(?:[^[\]`]|`[^`]*`)*\])\(([^)\s]+)((?:\s+"[^"]*")?)\)/gm;

/** @param resolve returns what `resolveLink` returns */
export const markdownCopy = (source, resolve) =>
  `${source
    .replace(parts, (all, fence, ticks, text, href, title) => {
      if (all.startsWith('<!--')) return '';
      if (!href) return all;
      const link = resolve(href);
      return link ? `${text}(${link.href}${title})` : text.slice(1, -1);
    })
    .trim()}\n`;

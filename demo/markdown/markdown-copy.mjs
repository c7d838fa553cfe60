// The Markdown of a page as the site serves it: without comments, and with links that work there.

/** Code, which is left alone; comments; links. */
const parts = /(`+)[^`][^]*?\1|<!--[^]*?-->\n*|(!?\[(?:[^[\]`]|`[^`]*`)*\])\(([^)\s]+)((?:\s+"[^"]*")?)\)/g;

/** @param resolve returns what `resolveLink` returns */
export const markdownCopy = (source, resolve) =>
  `${source
    .replace(parts, (all, ticks, text, href, title) => {
      if (all.startsWith('<!--')) return '';
      if (!href) return all;
      const link = resolve(href);
      return link ? `${text}(${link.href}${title})` : text.slice(1, -1);
    })
    .trim()}\n`;

// Runs on a page that embeds embed.html in iframes: adjusts the height of each iframe to its content. Only messages from such an
// iframe are accepted, and only if their origin is that of its `src`.
import {heightFromMessage} from './height.js';

/** The expected origin of the messages from an iframe; `undefined` if the iframe does not embed embed.html. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  return url?.pathname.endsWith('/embed.html') ? url.origin : undefined;
}

addEventListener('message', ({source, origin, data}) => {
  const height = heightFromMessage(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${Math.ceil(height)}px`;
});

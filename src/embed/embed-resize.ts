// On the page around iframes of embed.html: each grows with its content. Only what comes from such a frame, and from the
// site that its address names, is listened to.
import {heightIn} from './height.js';

/** Where a frame's content should come from; `undefined` where it is none of ours. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  return url?.pathname.endsWith('/embed.html') ? url.origin : undefined;
}

addEventListener('message', ({source, origin, data}) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${Math.ceil(height)}px`;
});

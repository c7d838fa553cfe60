import {engine} from './engine.mjs';

/** Why tests are left out that look at paper closely; false where they run. */
export const skipPrintDetails =
  engine !== 'chromium' && 'one element, colour and format at a time is asked of Chromium alone';

/** Text without what a line end may have become or taken away, and without ligatures. */
export const normalizeText = (text) => text.normalize('NFKC').replace(/[\s-]/g, '');

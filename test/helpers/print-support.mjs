import {engine} from './engine.mjs';

/** The reason to skip tests that inspect a print-out closely; `false` in Chromium. */
export const skipPrintDetails =
  engine !== 'chromium' && 'single elements, colours and paper formats are tested in Chromium only';

/** Returns text without white space and hyphens, which line breaks may change, and without ligatures. */
export const normalizeText = (text) => text.normalize('NFKC').replace(/[\s-]/g, '');

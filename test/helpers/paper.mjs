const engine = process.env.ENGINE ?? 'chromium';

/** Why tests of paper are skipped; false where they run. */
export const noPaper =
  engine !== 'chromium' && `${engine} cannot be asked for a PDF or for the media of paper by its driver`;

/** Text without what a line end may have become or taken away, and without ligatures. */
export const close = (text) => text.normalize('NFKC').replace(/[\s-]/g, '');

// Reads the text of a PDF with poppler's pdftotext, which is got from Debian when root. The libraries of npm that could
// do it are many times the size, or want a newer Node than this package does.
import {execFileSync} from 'node:child_process';
import {fromDebian, onPath} from '../test/browsers.mjs';

const NAME = 'pdftotext';

/**
 * @param {Buffer} pdf
 * @returns {string} its text in the order in which it is read
 * @throws {Error} one sentence that says what to install
 */
export function pdfText(pdf) {
  if (!onPath(NAME) && !(fromDebian(NAME, ['poppler-utils']) && onPath(NAME))) {
    throw new Error('This test reads a PDF: please install pdftotext (poppler-utils) and run it again.');
  }
  return execFileSync(NAME, ['-raw', '-enc', 'UTF-8', '-', '-'], {input: pdf, encoding: 'utf8'});
}

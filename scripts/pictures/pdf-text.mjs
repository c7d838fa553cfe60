// Extracts the text of a PDF with pdftotext (Poppler), which is installed from Debian if the user is root. The npm packages that can
// do this are many times larger, or need a newer Node than this package.
import {execFileSync} from 'node:child_process';
import {fromDebian, onPath} from '../test/browsers.mjs';

const PROGRAM = 'pdftotext';

/**
 * @param {Buffer} pdf
 * @returns {string} its text in reading order
 * @throws {Error} with a sentence that says what to install
 */
export function pdfText(pdf) {
  if (!onPath(PROGRAM) && !(fromDebian(PROGRAM, ['poppler-utils']) && onPath(PROGRAM))) {
    throw new Error('This test reads a PDF: please install pdftotext (poppler-utils) and run it again.');
  }
  return execFileSync(PROGRAM, ['-raw', '-enc', 'UTF-8', '-', '-'], {input: pdf, encoding: 'utf8'});
}

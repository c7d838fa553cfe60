// Extracts the text of a PDF with pdftotext (Poppler). If the user is root, the script installs Poppler from Debian. The npm packages
// that extract text are many times larger, or require a newer version of Node than this package.
import {execFileSync} from 'node:child_process';
import {fromDebian, onPath} from '../test/browsers.mjs';

const PROGRAM = 'pdftotext';

/**
 * @param {Buffer} pdf
 * @returns {string} the text in reading order
 * @throws {Error} with a message that names the package to install
 */
export function pdfText(pdf) {
  if (!onPath(PROGRAM) && !(fromDebian(PROGRAM, ['poppler-utils']) && onPath(PROGRAM))) {
    throw new Error('This test reads a PDF: please install pdftotext (poppler-utils) and run it again.');
  }
  return execFileSync(PROGRAM, ['-raw', '-enc', 'UTF-8', '-', '-'], {input: pdf, encoding: 'utf8'});
}

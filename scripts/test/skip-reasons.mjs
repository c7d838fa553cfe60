// Why tests are skipped: each for want of something that is looked for, and that has a reason in words.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const textOf = (file) => readFileSync(join(root, file), 'utf8');

/** What an engine's driver can, by the name that tests in a page ask for, and what is said of it. */
export const capabilities = () =>
  new Map(
    [...textOf('test/helpers/capabilities.ts').matchAll(/\/\*\*([^]*?)\*\/\nexport const (\w+) =/g)].map(
      ([, comment, name]) => [name, comment.replace(/\s*\n?\s*\*\s|\s+/g, ' ').trim()],
    ),
  );

/** A reason that a condition has: `export const noPaper = engine !== 'chromium' && 'it cannot …'`. */
const REASON = /\bconst (\w+) =(?: \([^)]*\) =>)?[^;]*?&&\s*(?:[`'"]|[A-Z_]+;)/g;

/** The names of all reasons that tests in Node may have, of the file's own and of its helpers. */
const reasonsIn = (texts) => new Set(texts.flatMap((text) => [...text.matchAll(REASON)].map(([, name]) => name)));

const helpers = () =>
  ['test/helpers', 'test/platforms', 'test/browsers']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.mjs'))
    .map(textOf);

const CASE = '(?:describe|context|suite|it|test|specify)';
const ONLY = new RegExp(`\\b${CASE}\\.only\\b|\\bf(?:describe|it)\\(|\\bonly: true`, 'g');
/** A test that is running may leave itself out, with its reason: `test.skip('…')`. */
const WITH_REASON = `(?!\\((['"\`]).{20,}?\\1\\);)`;
const ALWAYS = new RegExp(
  `\\b${CASE}\\.(?:skip|todo)\\b${WITH_REASON}|\\bx(?:describe|it)\\(|\\btodo: |\\bt\\.skip\\(`,
  'g',
);
const IN_PAGE = /(?:if \(!(\w+)\) )?this\.skip\(\)/g;
const IN_NODE = new RegExp(`\\b${CASE}\\([^\\n]*?, \\{[^}\\n]*?\\bskip\\b(?:: ([^,}]+))?`, 'g');

/**
 * What leaves tests out and does not say why.
 * @param {string} text of a test file
 * @returns {string[]} the lines' words
 */
export function unreasoned(text) {
  const known = capabilities();
  const reasons = reasonsIn([text, ...helpers()]);
  const isKnown = (term) => reasons.has(/^\w+/.exec(term.split('&&').at(-1).trim())?.[0]);
  const found = [
    ...text.matchAll(ONLY),
    ...text.matchAll(ALWAYS),
    ...[...text.matchAll(IN_PAGE)].filter(([, name]) => !known.get(name)),
    ...[...text.matchAll(IN_NODE)].filter(([, terms = 'skip']) => !terms.split('||').every(isKnown)),
  ];
  return found.map(([words]) => words);
}

/** Why tests of a file that runs in a page are skipped, in words. */
export const whySkipped = (file) =>
  [...new Set([...readFileSync(file, 'utf8').matchAll(IN_PAGE)].map(([, name]) => capabilities().get(name)))].join(' ');

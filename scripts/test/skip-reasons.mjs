// Finds the reasons why tests are skipped. A test may be skipped only under a condition that has a reason as text.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const textOf = (file) => readFileSync(join(root, file), 'utf8');

/** The descriptions, by name, of the driver capabilities that tests in a page check. */
export const capabilities = () =>
  new Map(
    [...textOf('test/helpers/capabilities.ts').matchAll(/\/\*\*([^]*?)\*\/\nexport const (\w+) =/g)].map(
      ([, comment, name]) => [name, comment.replace(/\s*\n?\s*\*\s|\s+/g, ' ').trim()],
    ),
  );

/** A condition with its reason: `export const skipPrintDetails = engine !== 'chromium' && 'it cannot …'`. */
const REASON = /\bconst (\w+) =(?: \([^)]*\) =>)?[^;]*?&&\s*(?:[`'"]|[A-Z_]+;)/g;

/** The names of the conditions with a reason, in test files for Node and their helpers. */
const conditionsIn = (texts) => new Set(texts.flatMap((text) => [...text.matchAll(REASON)].map(([, name]) => name)));

const helperTexts = () =>
  ['test/helpers', 'test/platforms', 'test/browsers']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.mjs'))
    .map(textOf);

const CASE = '(?:describe|context|suite|it|test|specify)';
const ONLY = new RegExp(`\\b${CASE}\\.only\\b|\\bf(?:describe|it)\\(|\\bonly: true`, 'g');
/** A test that skips itself while it runs, with a reason: `test.skip('…')`. */
const WITH_REASON = `(?!\\((['"\`]).{20,}?\\1\\);)`;
const ALWAYS = new RegExp(
  `\\b${CASE}\\.(?:skip|todo)\\b${WITH_REASON}|\\bx(?:describe|it)\\(|\\btodo: |\\bt\\.skip\\(`,
  'g',
);
const IN_PAGE = /(?:if \(!(\w+)\) )?this\.skip\(\)/g;
const IN_NODE = new RegExp(`\\b${CASE}\\([^\\n]*?, \\{[^}\\n]*?\\bskip\\b(?:: ([^,}]+))?`, 'g');

/**
 * Finds code that skips tests without a reason, or that runs only some tests.
 * @param {string} text the source of a test file
 * @returns {string[]} the pieces of code that were found
 */
export function unreasoned(text) {
  const known = capabilities();
  const conditions = conditionsIn([text, ...helperTexts()]);
  const isKnown = (term) => conditions.has(/^\w+/.exec(term.split('&&').at(-1).trim())?.[0]);
  const found = [
    ...text.matchAll(ONLY),
    ...text.matchAll(ALWAYS),
    ...[...text.matchAll(IN_PAGE)].filter(([, name]) => !known.get(name)),
    ...[...text.matchAll(IN_NODE)].filter(([, terms = 'skip']) => !terms.split('||').every(isKnown)),
  ];
  return found.map(([code]) => code);
}

/** Returns the reasons why a file that runs in a page skips tests. */
export const whySkipped = (file) =>
  [...new Set([...readFileSync(file, 'utf8').matchAll(IN_PAGE)].map(([, name]) => capabilities().get(name)))].join(' ');

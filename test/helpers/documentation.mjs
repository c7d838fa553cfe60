// Reads the documentation: its pages, and the code blocks in them, each of which a test runs (test/documentation/).
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import MarkdownIt from 'markdown-it';
import {globSync} from 'tinyglobby';

export const root = join(import.meta.dirname, '../..');
const parser = new MarkdownIt({html: true});

/** Folders of docs/ that have translations. */
const TRANSLATIONS = /^docs\/(es|pt-BR)\//;

/** The tokens of a Markdown file. @param {string} file path from the root of the project */
export const tokensOf = (file) => parser.parse(readFileSync(join(root, file), 'utf8'), {});

/** The pages whose code blocks are run. Decisions have no instructions, and contributing.test.mjs follows CONTRIBUTING.md. */
export const pages = globSync(['README.md', 'docs/**/*.md'], {cwd: root, ignore: '**/decisions/**'}).sort();

/**
 * Kinds of code blocks: a block is of the first kind that accepts it. Each kind is run by the file in test/documentation/ that
 * calls `blocksOf` with its name.
 * @type {Record<string, (block: {language: string, code: string}) => boolean>}
 */
const kinds = {
  html: ({language}) => language === 'html',
  css: ({language}) => language === 'css',
  json: ({language}) => language === 'json',
  commands: ({language}) => language === 'sh',
  types: ({language}) => language === 'ts',
  frameworks: ({language}) => ['tsx', 'vue', 'svelte'].includes(language),
  configuration: ({language, code}) => language === 'js' && /^\/\/ \S+\.config\.mjs\n/.test(code),
  'page scripts': ({language, code}) => language === 'js' && /from '\.\/|\bdocument\./.test(code),
  'Node scripts': ({language, code}) => language === 'js' && /^import .*'physio-elements[/']/m.test(code),
  'directory trees': ({language, code}) => language === '' && /^[\w-]+\/\n {2}/.test(code),
  policies: ({language, code}) => language === '' && /^default-src /.test(code),
  shortcodes: ({language, code}) => language === '' && /^\[[a-z]+-[a-z]+[ \]]/.test(code),
};

/** The words that may follow the language of a kind: an example that is live on the site. */
const FLAGS = {html: ['live']};

/** @returns {string | undefined} the name of the kind; undefined if no test runs such a block */
export function kindOf(block) {
  const [kind] = Object.entries(kinds).find(([, accepts]) => accepts(block)) ?? [];
  return block.flags.every((flag) => FLAGS[kind]?.includes(flag)) ? kind : undefined;
}

/**
 * The code blocks of a page.
 * @typedef {object} Block
 * @property {string} page path from the root of the project
 * @property {string} place `page:line`
 * @property {string} lang the language of the page
 * @property {string} language of the code; empty if the block names none
 * @property {string[]} flags what follows the language
 * @property {string} code
 * @property {Block} [previous] the block that it follows immediately, without text between them
 * @param {string} page path from the root of the project
 * @param {object[]} [tokens] of the page
 * @returns {Block[]}
 */
export function blocksIn(page, tokens = tokensOf(page)) {
  const blocks = [];
  for (const [i, {type, info, content, map}] of tokens.entries()) {
    if (type !== 'fence' && type !== 'code_block') continue;
    const [language = '', ...flags] = info.trim().split(/\s+/);
    const isAdjacent = i > 0 && tokens[i - 1].type === type;
    blocks.push({
      page,
      place: `${page}:${map[0] + 1}`,
      lang: TRANSLATIONS.exec(page)?.[1] ?? 'en',
      language,
      flags,
      code: content,
      previous: isAdjacent ? blocks.at(-1) : undefined,
    });
  }
  return blocks;
}

const blocks = pages.flatMap((page) => blocksIn(page));

/** All code blocks, or those of a kind. @returns {Block[]} */
export const allBlocks = () => blocks;

/** @param {keyof typeof kinds} kind @returns {Block[]} */
export function blocksOf(kind) {
  if (!kinds[kind]) throw new Error(`There is no kind of code block called ${kind}.`);
  return blocks.filter((block) => kindOf(block) === kind);
}

export const kindNames = Object.keys(kinds);

/** The Content-Security-Policy in docs/security.md, as a header. */
export function documentedPolicy() {
  const [policy, ...others] = blocksOf('policies').filter(({page}) => page === 'docs/security.md');
  if (!policy || others.length > 0) throw new Error('docs/security.md has to show one policy.');
  return policy.code.trim().replace(/\s+/g, ' ');
}

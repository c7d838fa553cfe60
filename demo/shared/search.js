// How the documentation is searched: the words of texts and queries, the order of results, and what of them matched. This
// module uses no DOM, so that the search and its tests run the same code.

/** Removes case and diacritics. @param {string} text */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of a text, and the parts of words: `--physio-accent` is found as itself, as `physio-accent` and as `accent`,
 * `registerLocale` by `locale` too.
 */
function wordsOf(text) {
  const words = new Set();
  for (const run of text.split(/\s+/)) {
    const word = trimmed(run);
    if (!word) continue;
    words.add(word);
    for (const part of word.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)) if (part) words.add(part);
  }
  return [...words];
}

/** A word without the punctuation around it. */
const trimmed = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of a query, without their parts. */
const queryWords = (query) => query.split(/\s+/).map(trimmed).filter(Boolean);

/** Options of MiniSearch for the entries that markdown/search-entries.mjs makes. */
export const indexOptions = {
  idField: 'url',
  fields: ['name', 'text'],
  tokenize: wordsOf,
  processTerm: fold,
};

/** Names are more important than texts, and names of pages and members than those of sections. */
const queryOptions = {
  tokenize: queryWords,
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  combineWith: 'AND',
  boost: {name: 8},
  weights: {fuzzy: 0.1, prefix: 0.6},
};

/** 0 if a name is the query, 1 if it begins with the query, otherwise 2. */
function distanceOf(name, query) {
  const [short, searched] = [name, query].map((text) => fold(trimmed(text)));
  if (short === searched) return 0;
  return short.startsWith(searched) ? 1 : 2;
}

/**
 * @param {import('minisearch').default} index
 * @param {Map<string, import('../markdown/search-entries.mjs').SearchEntry>} entries by URL
 * @returns {import('../markdown/search-entries.mjs').SearchEntry[]} the best one first
 */
export function search(index, entries, query) {
  const boostDocument = (url) => (entries.get(url).kind === 'section' ? 1 : 1.5);
  return index
    .search(query, {...queryOptions, boostDocument})
    .map(({id}) => entries.get(id))
    .map((entry) => ({entry, distance: distanceOf(entry.name, query)}))
    .sort((one, other) => one.distance - other.distance)
    .map(({entry}) => entry);
}

/**
 * Splits a text into parts that match a query and parts that do not.
 * @returns {{text: string, isMatch: boolean}[]}
 */
export function matchesIn(text, query) {
  const characters = [...text];
  // Each character is folded for itself, so that positions stay the same.
  const folded = characters.map((character) => fold(character).charAt(0) || character);
  const marks = characters.map(() => false);
  for (const word of queryWords(query).map((word) => [...fold(word)]))
    for (let start = 0; start + word.length <= folded.length; start++) {
      const isWordStart =
        start === 0 ||
        !/[\p{L}\p{N}]/u.test(folded[start - 1]) ||
        (/\p{Lu}/u.test(characters[start]) && /\p{Ll}/u.test(characters[start - 1]));
      if (isWordStart && word.every((character, index) => folded[start + index] === character))
        marks.fill(true, start, start + word.length);
    }
  const parts = [];
  for (const [index, character] of characters.entries()) {
    if (parts.at(-1)?.isMatch === marks[index]) parts.at(-1).text += character;
    else parts.push({text: character, isMatch: marks[index]});
  }
  return parts;
}

/** The part of a text around its first match, or its beginning, of about 140 characters. */
export function excerptOf(text, query) {
  const parts = matchesIn(text, query);
  const first = parts.findIndex(({isMatch}) => isMatch);
  const position = parts.slice(0, Math.max(first, 0)).reduce((sum, part) => sum + part.text.length, 0);
  const start = position < 60 ? 0 : text.lastIndexOf(' ', position - 40) + 1;
  const end = text.length - start < 140 ? text.length : text.lastIndexOf(' ', start + 120);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

// Compiles the translations of the plugin from .po files, which translators edit, to .mo files, which WordPress reads.

const unquoted = (lines) =>
  lines
    .match(/"(?:[^"\\]|\\.)*"/g)
    .map((line) => JSON.parse(line))
    .join('');

/**
 * Parses a .po file.
 * @param {string} text the content of the file
 * @returns {Map<string, string>} the translations by msgid; the header of the file has the msgid `''`
 */
export function translations(text) {
  const entries = text.matchAll(/^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)msgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm);
  return new Map([...entries].map(([, id, string]) => [unquoted(id), unquoted(string)]));
}

/** Returns the .mo file: a table with the lengths and offsets of the originals, one for the translations, and the strings. */
export function compiled(text) {
  const pairs = [...translations(text)].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const headerSize = 28;
  const tableSize = 8 * pairs.length;
  const tables = Buffer.alloc(headerSize + 2 * tableSize);
  [0x950412de, 0, pairs.length, headerSize, headerSize + tableSize, 0, headerSize + 2 * tableSize].forEach((value, i) =>
    tables.writeUInt32LE(value, 4 * i),
  );
  const strings = [];
  let offset = tables.length;
  [0, 1].forEach((side) =>
    pairs.forEach((pair, i) => {
      const string = Buffer.from(`${pair[side]}\0`);
      const entry = headerSize + side * tableSize + 8 * i;
      tables.writeUInt32LE(string.length - 1, entry);
      tables.writeUInt32LE(offset, entry + 4);
      offset += string.length;
      strings.push(string);
    }),
  );
  return Buffer.concat([tables, ...strings]);
}

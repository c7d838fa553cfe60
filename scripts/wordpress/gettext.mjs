// Translations as people write them (.po), and as WordPress reads them (.mo).

const unquoted = (lines) =>
  lines
    .match(/"(?:[^"\\]|\\.)*"/g)
    .map((line) => JSON.parse(line))
    .join('');

/**
 * @param {string} text of a .po file
 * @returns {Map<string, string>} translations by what they translate; `''` has the head of the file
 */
export function translations(text) {
  const entries = text.matchAll(/^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)msgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm);
  return new Map([...entries].map(([, id, string]) => [unquoted(id), unquoted(string)]));
}

/** A .mo file: two tables, of lengths and places, and what they point to. */
export function compiled(text) {
  const pairs = [...translations(text)].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const head = 28;
  const sizes = 8 * pairs.length;
  const tables = Buffer.alloc(head + 2 * sizes);
  [0x950412de, 0, pairs.length, head, head + sizes, 0, head + 2 * sizes].forEach((value, i) =>
    tables.writeUInt32LE(value, 4 * i),
  );
  const strings = [];
  let place = tables.length;
  [0, 1].forEach((side) =>
    pairs.forEach((pair, i) => {
      const string = Buffer.from(`${pair[side]}\0`);
      const at = head + side * sizes + 8 * i;
      tables.writeUInt32LE(string.length - 1, at);
      tables.writeUInt32LE(place, at + 4);
      place += string.length;
      strings.push(string);
    }),
  );
  return Buffer.concat([tables, ...strings]);
}

// Directory trees in the documentation have the files that a build makes.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {blocksOf, root} from '../helpers/documentation.mjs';

/** The folder of the library on a site. Its folders are those of dist/. */
const LIBRARY = 'physio-elements/';

/** The paths in a tree whose lines are indented by two spaces. */
function pathsIn(tree) {
  const parents = [];
  return tree
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent, name] = /^( *)(.*)$/.exec(line);
      const depth = indent.length / 2;
      assert.ok(Number.isInteger(depth) && depth <= parents.length, `the indent of ${line}`);
      parents.splice(depth, Infinity, name);
      return parents.join('');
    });
}

/** Paths of a tree that are not in the library, and not the folder of the site with its pages. */
const unknownPaths = (tree) =>
  pathsIn(tree)
    .map((path) => path.replace(/^[^/]+\//, ''))
    .filter((path) => !(path === '' || /^[\w-]+\.html$/.test(path) || path === LIBRARY || path.endsWith('…')))
    .filter((path) => !(path.startsWith(LIBRARY) && existsSync(join(root, 'dist', path.slice(LIBRARY.length)))));

describe('directory trees in the documentation', () => {
  for (const {place, code} of blocksOf('directory trees'))
    it(`have files that the library has: ${place}`, () => {
      assert.deepEqual(unknownPaths(code), []);
      assert.ok(pathsIn(code).filter((path) => path.includes(LIBRARY)).length > 2);
    });

  it('are reported if the library does not have a file', () => {
    const tree = 'site/\n  index.html\n  physio-elements/\n    cdn/\n      none.js\n      embed.js\n    embed.js\n';
    assert.deepEqual(unknownPaths(tree), ['physio-elements/cdn/none.js', 'physio-elements/embed.js']);
  });
});

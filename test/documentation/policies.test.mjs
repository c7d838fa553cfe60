// The Content-Security-Policy in the documentation is the one with which test/guarantees/ shows every element in every state.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {blocksOf, documentedPolicy, root} from '../helpers/documentation.mjs';

const headerOf = ({code}) => code.trim().replace(/\s+/g, ' ');

describe('policies in the documentation', () => {
  for (const block of blocksOf('policies'))
    it(`are the one that guarantees A5 and A6 test: ${block.place}`, () => {
      assert.equal(headerOf(block), documentedPolicy());
    });

  for (const file of ['a05-strict-policy', 'a06-trusted-types'])
    it(`are read by ${file}.test.mjs`, () => {
      assert.match(readFileSync(join(root, `test/guarantees/${file}.test.mjs`), 'utf8'), /= documentedPolicy\(\)/);
    });
});

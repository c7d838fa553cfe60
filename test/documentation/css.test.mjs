// CSS in the documentation is valid, and names custom properties, elements and parts that exist.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {transform} from 'lightningcss';
import {tags} from '../../dist/tags.js';
import {blocksOf, root} from '../helpers/documentation.mjs';
import {elementDeclarations} from '../helpers/documented-markup.mjs';

const customProperties = JSON.parse(readFileSync(join(root, 'src/styles/custom-properties.json'), 'utf8'));
const propertyNames = customProperties.map(({name}) => name);

/** What is wrong with CSS. */
function problemsOf(code) {
  const problems = [];
  const checkName = (name) => {
    if (name.startsWith('--physio-') ? !propertyNames.includes(name) : !name.startsWith('--'))
      problems.push(`${name} is no property`);
  };
  const checkSelector = (selector) => {
    let tag;
    for (const {type, kind, name, names} of selector) {
      if (type === 'combinator') tag = undefined;
      if (type === 'type') tag = name;
      if (type === 'type' && name.includes('-') && !tags.includes(name)) problems.push(`<${name}> is no element`);
      if (kind !== 'part') continue;
      const parts = elementDeclarations[tag]?.cssParts.map((part) => part.name) ?? [];
      for (const part of names.filter((one) => !parts.includes(one)))
        problems.push(`${tag ?? 'a selector without a tag'} has no part ${part}`);
    }
  };
  const {warnings} = transform({
    filename: 'block.css',
    code: Buffer.from(code),
    visitor: {
      Selector: checkSelector,
      // lightningcss reports properties that it does not know as custom ones.
      Declaration: {custom: ({name}) => checkName(name)},
      Variable: ({name}) => checkName(name.ident),
    },
  });
  return [...problems, ...warnings.map(({message}) => message)];
}

describe('CSS in the documentation', () => {
  for (const {place, code} of blocksOf('css'))
    it(`is valid and names what exists: ${place}`, () => assert.deepEqual(problemsOf(code), []));

  for (const [code, problem] of [
    ['exercise-card::part(titel) {color: red}', 'exercise-card has no part titel'],
    ['hold-timer::part(title) {color: red}', 'hold-timer has no part title'],
    ['::part(title) {color: red}', 'a selector without a tag has no part title'],
    ['a exercise-cards {color: red}', '<exercise-cards> is no element'],
    [':root {--physio-acent: red}', '--physio-acent is no property'],
    ['p {color: var(--physio-acent)}', '--physio-acent is no property'],
    ['p {colour: red}', 'colour is no property'],
  ])
    it(`is reported: ${code}`, () => assert.deepEqual(problemsOf(code), [problem]));

  it('is reported if it cannot be parsed', () => assert.throws(() => problemsOf('p {color: red;;} }'), SyntaxError));
});

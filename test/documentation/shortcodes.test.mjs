// Shortcodes in the documentation have elements and attributes that the WordPress plugin knows. That shortcodes work in WordPress
// is tested in test/platforms/wordpress-plugin.test.mjs.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elements} from '../../scripts/wordpress/element-attributes.mjs';
import {blocksOf, root} from '../helpers/documentation.mjs';

const known = elements();
const php = readFileSync(join(root, 'wordpress/physio-elements/includes/element.php'), 'utf8');
/** The attribute of a shortcode that becomes slotted content, by tag: `'exercise-card' => array( 'note', 'notes' )`. */
const slotAttributes = Object.fromEntries(
  [...php.matchAll(/'([a-z]+-[a-z]+)' => array\( '(\w+)', '\w+' \)/g)].map(([, tag, name]) => [tag, name]),
);

/** What is wrong with a line that has a shortcode. */
function problemsOf(line) {
  const [, tag, attributes, content, closing] =
    /^\[([a-z-]+)((?: [a-z-]+(?:="[^"\]]*")?)*)\](?:([^[]+)\[\/([a-z-]+)\])?$/.exec(line) ?? [];
  if (!tag) return [`this is no shortcode: ${line}`];
  if (!known[tag]) return [`[${tag}] is no element`];
  if (content && closing !== tag) return [`[/${closing}] closes [${tag}]`];
  return [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].flatMap(([, name, value]) => {
    if (name === slotAttributes[tag] || name === 'accent') return [];
    const attribute = known[tag][name];
    if (!attribute) return [`[${tag}] has no attribute ${name}`];
    const isUnknownValue = attribute.kind === 'choice' && !attribute.values.includes(value);
    return isUnknownValue ? [`[${tag}] has no ${name}="${value}"`] : [];
  });
}

describe('shortcodes in the documentation', () => {
  for (const {place, code} of blocksOf('shortcodes'))
    it(`have elements, attributes and values of the plugin: ${place}`, () =>
      assert.deepEqual(code.trimEnd().split('\n').flatMap(problemsOf), []));

  for (const [line, problem] of [
    ['[exercise-cards]', '[exercise-cards] is no element'],
    ['[hold-timer holds="5"]', '[hold-timer] has no attribute holds'],
    ['[hold-timer note="A"]', '[hold-timer] has no attribute note'],
    ['[hold-timer sides="two"]', '[hold-timer] has no sides="two"'],
    ['[hold-timer]A[/exercise-card]', '[/exercise-card] closes [hold-timer]'],
    ['[hold-timer', 'this is no shortcode: [hold-timer'],
  ])
    it(`are reported: ${line}`, () => assert.deepEqual(problemsOf(line), [problem]));
});

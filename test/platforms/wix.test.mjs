// Tests the snippet of the builder for Wix, which creates the script and the element with a script in a sandboxed frame, with
// attributes and without children.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {builderCases} from '../helpers/builder-cases.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {addElement, addScript, fieldsOf, wixInChromium} from '../helpers/wix.mjs';

describe('Wix', {skip: chromiumOnly}, () => {
  const wix = wixInChromium();
  const shows = (frame, {element, shows}) =>
    frame.waitForFunction(
      ([tag, text]) => document.querySelector(tag)?.shadowRoot?.textContent.includes(text),
      [element, shows],
    );

  /** The bounding box of an element once it is rendered, as its box is only reserved before. */
  const boxOf = async (element) => {
    await element.waitForElementState('stable');
    return element.boundingBox();
  };

  for (const [i, {element, lang = 'en'}] of builderCases('').entries())
    it(`shows <${element}>, ${lang}, that is there before its script, and one that comes after it`, async () => {
      const choice = builderCases(wix.base)[i];
      const fields = fieldsOf(snippet('wix', choice));
      const frame = await wix.frame();
      await frame.evaluate(addElement, fields);
      await frame.evaluate(addScript, fields);
      await shows(frame, choice);
      const [first] = await frame.$$(element);
      const size = await boxOf(first);
      await first.evaluate((found) => found.remove());
      await frame.evaluate(addElement, fields);
      await shows(frame, choice);
      assert.deepEqual(await boxOf(await frame.$(element)), size);
      assert.deepEqual(wix.errors, []);
    });

  it('runs a timer in the frame', async () => {
    const frame = await wix.frame();
    const fields = fieldsOf(snippet('wix', builderCases(wix.base)[0]));
    await frame.evaluate(addElement, fields);
    await frame.evaluate(addScript, fields);
    await frame.locator('exercise-card [part~=start]').click();
    await frame.waitForFunction(
      () => document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer')?.state === 'running',
    );
    assert.deepEqual(wix.errors, []);
  });
});

import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {canReadTree} from '../helpers/capabilities.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {Platform} from '../helpers/platform.js';
import {states} from '../helpers/states.js';

// What a screen reader gets, as it is kept in trees/: to be read once from top to bottom by whoever changes it.
// npm run accessibility -- --update-snapshots writes it anew.

/** States that sound like another one: looks of the same, and what differs in a word. */
const ALIKE =
  /^(?!hold in floor).* in floor mode$|^paused (?:rest|prepare)|^relax$|plain|as cards|in a list|second exercise|lead on/;
const told = states.filter(({name}) => !ALIKE.test(name));
const fileOf = (name: string): string => name.replace(/\W+/g, '-');

/** Every day is this one. */
const today = new Date(2026, 2, 18, 12);
class FixedDate extends Date {
  constructor(...of: [] | [number | string | Date]) {
    super(...((of.length > 0 ? of : [today]) as [Date]));
  }
}

describe('what a screen reader gets', () => {
  const platform = new Platform();
  before(async function () {
    if (!canReadTree) this.skip();
    await setPageTheme({});
    platform.put(globalThis, 'Date', FixedDate);
  });
  after(() => {
    platform.restore();
    resetPageTheme();
    localStorage.clear();
  });

  for (const {name, show} of told)
    it(`is as it was: ${name}`, async () => {
      const box = await show();
      box.id = 'told';
      const {tree, kept} = await executeServerCommand<{tree: string; kept: string}, object>('tree', {
        selector: '#told',
        name: fileOf(name),
      });
      expect(tree).to.equal(kept);
    });

  it('is kept of these states and no others', async () => {
    const files = await executeServerCommand<string[], object>('kept-trees');
    expect(files).to.deep.equal(told.map(({name}) => fileOf(name)).sort());
  });
});

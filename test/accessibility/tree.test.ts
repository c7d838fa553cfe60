import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {canReadTree} from '../helpers/capabilities.js';
import {setPageTheme, resetPageTheme} from '../helpers/page-theme.js';
import {Platform} from '../helpers/platform.js';
import {states} from '../helpers/states.js';

// Compares the accessibility trees with the snapshots in trees/. Read a changed snapshot from top to bottom before you commit it.
// npm run accessibility -- --update-snapshots writes them.

/** States whose tree is the same as that of another state, or differs in a word. */
const ALIKE =
  /^(?!hold in floor).* in floor mode$|^paused (?:rest|prepare)|^relax$|plain|as cards|in a list|second exercise|lead on/;
const testedStates = states.filter(({name}) => !ALIKE.test(name));
const fileOf = (name: string): string => name.replace(/\W+/g, '-');

/** The date of every test. */
const today = new Date(2026, 2, 18, 12);
class FixedDate extends Date {
  constructor(...args: [] | [number | string | Date]) {
    super(...((args.length > 0 ? args : [today]) as [Date]));
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

  for (const {name, show} of testedStates)
    it(`is as in the snapshot: ${name}`, async () => {
      const box = await show();
      box.id = 'tested';
      const {tree, stored} = await executeServerCommand<{tree: string; stored: string}, object>('tree', {
        selector: '#tested',
        name: fileOf(name),
      });
      expect(tree).to.equal(stored);
    });

  it('has snapshots of these states and no others', async () => {
    const files = await executeServerCommand<string[], object>('stored-trees');
    expect(files).to.deep.equal(testedStates.map(({name}) => fileOf(name)).sort());
  });
});

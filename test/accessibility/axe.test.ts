import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import {canRunAxeOften} from '../helpers/capabilities.js';
import {setPageTheme, themes, resetPageTheme, type PageTheme} from '../helpers/page-theme.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAllButReferences, states} from '../helpers/states.js';

const {axe} = window as unknown as {axe: typeof import('axe-core')};

/**
 * The page themes in which a state is checked: light, with `<details>` closed; and dark, with them open, in another language,
 * partly from right to left, and in a theme that changes from state to state. test/styles checks contrast in every theme, light
 * and dark. All other rules give the same result in every engine, so the slower engines check one page theme.
 */
const pageThemesOf = (index: number): readonly PageTheme[] =>
  canRunAxeOften
    ? [
        {},
        {
          scheme: 'dark',
          ...(index % 2 ? {lang: 'pt-BR'} : {lang: 'es', dir: 'rtl'}),
          theme: [undefined, ...themes][index % 6],
        },
      ]
    : [{}];

/** The violations of axe's rules for WCAG 2.2 A and AA, and for best practices. */
async function violationsIn(box: HTMLElement): Promise<string[]> {
  // axe does not run this rule of WCAG 2.2 by default.
  const {violations} = await axe.run(box, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join()} ${failureSummary}`),
  );
}

describe('axe', () => {
  after(resetPageTheme);

  it('finds a target that is too small', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<button aria-label="A" style="width: 9px; height: 9px; padding: 0"></button>`.repeat(2);
    expect((await violationsIn(box)).join()).to.contain('target-size');
    box.remove();
  });

  states.forEach(({name, show}, index) => {
    it(`finds no violation: ${name}`, async () => {
      await setPageTheme({});
      const box = await show();
      forceState(box, '');
      for (const [i, pageTheme] of pageThemesOf(index).entries()) {
        if (i === 1) openAllButReferences(box);
        await setPageTheme(pageTheme);
        expect(await violationsIn(box), JSON.stringify(pageTheme)).to.deep.equal([]);
      }
    }).timeout(60_000);
  });
});

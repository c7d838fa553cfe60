import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import {canRunAxeOften} from '../helpers/capabilities.js';
import {setPageTheme, themes, resetPageTheme, type PageTheme} from '../helpers/page-theme.js';
import {forceState} from '../helpers/colour-pairs.js';
import {openAllButReferences, states} from '../helpers/states.js';

const {axe} = window as unknown as {axe: typeof import('axe-core')};

/**
 * The looks in which a state is gone through: light, with what folds closed; and dark, with it open, in one of the other
 * languages, one of them from right to left, and in a theme that changes from state to state. Contrast in every theme, light
 * and dark, is looked at in test/styles. The rest is the same in every engine, so the slower ones have one look.
 */
const looksOf = (index: number): readonly PageTheme[] =>
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

/** Faults that axe finds with all the rules that it has for WCAG 2.2 A and AA, and those of good practice. */
async function faultsIn(box: HTMLElement): Promise<string[]> {
  // This rule of WCAG 2.2 is not among those that it runs unasked.
  const {violations} = await axe.run(box, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join()} ${failureSummary}`),
  );
}

describe('axe', () => {
  after(resetPageTheme);

  it('would find a target that is too small', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<button aria-label="A" style="width: 9px; height: 9px; padding: 0"></button>`.repeat(2);
    expect((await faultsIn(box)).join()).to.contain('target-size');
    box.remove();
  });

  states.forEach(({name, show}, index) => {
    it(`finds no fault: ${name}`, async () => {
      await setPageTheme({});
      const box = await show();
      forceState(box, '');
      for (const [i, one] of looksOf(index).entries()) {
        if (i === 1) openAllButReferences(box);
        await setPageTheme(one);
        expect(await faultsIn(box), JSON.stringify(one)).to.deep.equal([]);
      }
    }).timeout(60_000);
  });
});

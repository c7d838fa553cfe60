import {expect, fixture, html} from '@open-wc/testing';
import * as library from '../src/autoload.js';
import {until} from './helpers/until.js';

const known = (tag: string): boolean => customElements.get(tag) !== undefined;
const put = async (markup: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return box;
};
const named = (box: ParentNode, tag: string): Element | null | undefined => box.querySelector(`div > ${tag}`);

describe('autoload', () => {
  it('loads what comes onto the page, and nothing else', async () => {
    expect(['care-notice', 'cause-list', 'exercise-plan'].filter(known)).to.deep.equal([]);
    await put('<p><care-notice></care-notice></p>');
    await until(() => known('care-notice'));
    expect(known('cause-list') || known('exercise-plan')).to.be.false;
  });

  it('puts an element into a place for it, and into one that comes later', async () => {
    const first = await put('<div data-physio="hold-timer" data-hold="7"></div>');
    await until(() => named(first, 'hold-timer'));
    expect(named(first, 'hold-timer')!.getAttribute('hold')).to.equal('7');
    const second = await put('<div data-physio="hold-timer" data-hold="9"></div>');
    await until(() => named(second, 'hold-timer'));
    expect(named(second, 'hold-timer')!.getAttribute('hold')).to.equal('9');
  });

  it('knows exercises, causes and words that it is given', async () => {
    const steps = [{text: 'Lift.', kind: 'hold', seconds: 3}] as const;
    expect(await library.registerExercises([{id: 'lift', name: 'Lift', steps: [...steps]}])).to.deep.equal(['lift']);
    expect(await library.registerCauses([{id: 'bag', name: 'A bag', what: 'Heavy.'}])).to.deep.equal(['bag']);
    await library.registerLocale('de', {timerStrings: {main: {idle: 'Los'}}});
    const box = await put('<exercise-card exercise="lift"></exercise-card><hold-timer lang="de"></hold-timer>');
    const text = (tag: string): string | null | undefined =>
      box.querySelector(tag)?.shadowRoot?.querySelector('.root')?.textContent;
    await until(() => text('exercise-card')?.includes('Lift') && text('hold-timer')?.includes('Los'));
  });
});

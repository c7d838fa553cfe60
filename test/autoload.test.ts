import {expect, fixture, html} from '@open-wc/testing';
import * as library from '../src/autoload.js';
import {until} from './helpers/until.js';

const isDefined = (tag: string): boolean => customElements.get(tag) !== undefined;
const addMarkup = async (markup: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return box;
};
const mountedIn = (box: ParentNode, tag: string): Element | null | undefined => box.querySelector(`div > ${tag}`);

describe('autoload', () => {
  it('loads elements that are added to the page, and no others', async () => {
    expect(['care-notice', 'cause-list', 'exercise-plan'].filter(isDefined)).to.deep.equal([]);
    await addMarkup('<p><care-notice></care-notice></p>');
    await until(() => isDefined('care-notice'));
    expect(isDefined('cause-list') || isDefined('exercise-plan')).to.be.false;
  });

  it('creates an element in its mount point, and in one that is added later', async () => {
    const first = await addMarkup('<div data-physio="hold-timer" data-hold="7"></div>');
    await until(() => mountedIn(first, 'hold-timer'));
    expect(mountedIn(first, 'hold-timer')!.getAttribute('hold')).to.equal('7');
    const second = await addMarkup('<div data-physio="hold-timer" data-hold="9"></div>');
    await until(() => mountedIn(second, 'hold-timer'));
    expect(mountedIn(second, 'hold-timer')!.getAttribute('hold')).to.equal('9');
  });

  it('registers exercises, causes and languages', async () => {
    const steps = [{text: 'Lift.', kind: 'hold', seconds: 3}] as const;
    expect(await library.registerExercises([{id: 'lift', name: 'Lift', steps: [...steps]}])).to.deep.equal(['lift']);
    expect(await library.registerCauses([{id: 'bag', name: 'A bag', what: 'Heavy.'}])).to.deep.equal(['bag']);
    await library.registerLocale('de', {timerStrings: {main: {idle: 'Los'}}});
    const box = await addMarkup('<exercise-card exercise="lift"></exercise-card><hold-timer lang="de"></hold-timer>');
    const text = (tag: string): string | null | undefined =>
      box.querySelector(tag)?.shadowRoot?.querySelector('.root')?.textContent;
    await until(() => text('exercise-card')?.includes('Lift') && text('hold-timer')?.includes('Los'));
  });
});

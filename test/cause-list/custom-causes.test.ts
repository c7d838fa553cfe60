import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/cause-list/define.js';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {registerCauses, type CauseInput} from '../../src/api/content.js';
import type {ContentErrorEvent} from '../../src/base/content-error-event.js';
import {isOpen, itemOf, itemsOf, namesOf, regionsOf, showing} from '../helpers/cause-list.js';
import {fixture} from '../helpers/fixture.js';
import {Network} from '../helpers/network.js';
import {ErrorRecord, jsonScript, settled} from '../helpers/custom-card.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const bag = {
  id: 'heavy-bag',
  name: 'A heavy bag',
  what: 'You carry a bag on one side.',
  why: 'Your back leans to the other.',
  who: 'Those who go to school.',
  sources: [{name: 'Our leaflet', url: 'https://example.org/bag'}, {name: 'A book'}],
  regions: ['trunk'],
  helps: [{name: 'A lighter bag'}],
} as const satisfies CauseInput;
const desk = {id: 'desk', name: 'A low desk', what: 'You bend over it.'} as const satisfies CauseInput;

const listWith = async (fields: Partial<CauseListElement>, name: string): Promise<CauseListElement> => {
  const list = await fixture<CauseListElement>(html`<cause-list><p>Our words</p></cause-list>`);
  Object.assign(list, fields);
  await showing(list, name);
  return list;
};

describe('causes of one’s own', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  beforeEach(() => {
    faults.start();
    network.start();
  });
  afterEach(() => {
    network.stop();
    faults.stop();
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });

  it('are shown with all that they say, as text, and nothing of the article', async () => {
    const markup = {...bag, name: '<b onclick="x()">Bag</b>'};
    const list = await listWith(
      {
        data: {title: 'Our list', intro: 'Ours.', causes: [markup, desk], author: 'The clinic', review: 'Checked.'},
      },
      markup.name,
    );
    expect(namesOf(list)).to.deep.equal(['<b onclick="x()">Bag</b>', 'A low desk']);
    const item = itemOf(list, 'heavy-bag').textContent.replace(/\s+/g, ' ');
    for (const text of [`${bag.what} ${bag.why}`, bag.who, 'What may help', 'A lighter bag', 'A book'])
      expect(item).to.contain(text);
    expect(itemOf(list, 'heavy-bag').querySelector('[part=citation] a')!.getAttribute('href')).to.equal(
      'https://example.org/bag',
    );
    expect([textOf(list, '.title'), textOf(list, '.intro')]).to.deep.equal(['Our list', 'Ours.']);
    expect(partOf(list, 'sources').textContent).to.contain('The clinic').and.to.contain('Checked.');
    expect(textOf(list)).not.to.contain('Marcus').and.not.to.contain('While you walk');
    expect(textOf(list)).to.contain('This list does not tell you what you have.');
    expect(regionsOf(list).map(({dataset}) => dataset.region)).to.deep.equal(['trunk']);
    expect(faults.warnings).to.deep.equal([]);
  });

  it('keep headings in order without groups, and pass axe', async () => {
    for (const variant of ['accordion', 'list', 'cards']) {
      const list = await listWith({data: [bag, desk], variant}, bag.name);
      await expect(list).to.be.accessible();
      const levels = [...list.shadowRoot!.querySelectorAll('h2, h3, h4')].map(({localName}) => localName);
      expect(levels).to.deep.equal(variant === 'accordion' ? ['h2'] : ['h2', 'h3', 'h3']);
    }
  });

  it('come from a file, and the page’s own words stay until then', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list src="causes.json"><p>Our words</p></cause-list>`);
    const request = await network.request();
    expect(new URL(request.url).pathname).to.match(/causes\.json$/);
    expect([hasPart(list, 'fallback'), list.querySelector('p')!.offsetHeight > 0]).to.deep.equal([true, true]);
    request.answer(JSON.stringify({causes: [desk]}));
    await showing(list, desk.name);
    expect(namesOf(list)).to.deep.equal([desk.name]);
  });

  it('come from a script among the children', async () => {
    const list = document.createElement('cause-list');
    list.append(jsonScript({$schema: 'cause.schema.json', causes: [desk, {...bag, id: undefined}]}));
    document.body.append(list);
    await showing(list, desk.name);
    expect(itemsOf(list).map(({dataset}) => dataset.id)).to.deep.equal(['desk', 'cause-2']);
    list.remove();
  });

  it('may stand among the library’s, in the order that the page wants', async () => {
    const list = await listWith({data: [bag, desk], causes: 'posture desk nope', open: 'desk'}, desk.name);
    expect(namesOf(list)).to.deep.equal(['How you hold yourself', 'A low desk']);
    expect(isOpen(list, 'desk')).to.equal(true);
    expect(faults.warnings).to.have.length(1);
    expect(faults.warnings[0]).to.contain('causes="nope"').and.to.contain('heavy-bag, desk');
    expect(textOf(list)).to.contain('Marcus');
  });

  it('are known to all lists of the page once they are registered', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list causes="footwear cold-room"></cause-list>`);
    expect(namesOf(list)).to.deep.equal(['Your shoes']);
    const cold = {id: 'cold-room', name: 'A cold room', what: 'It is cold.'};
    expect(registerCauses([cold, {...cold, id: 'other', name: ''}])).to.deep.equal(['cold-room']);
    expect(faults.warnings.at(-1)).to.match(/^registerCauses: invalid \[1\]\.name\. /);
    await list.updateComplete;
    expect(namesOf(list)).to.deep.equal(['Your shoes', 'A cold room']);
    registerCauses([{...cold, name: 'A colder room'}]);
    await list.updateComplete;
    expect(namesOf(list)).to.deep.equal(['Your shoes', 'A colder room']);
  });

  it('leave open what is open, and the focus where it is, as they join', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list causes="late-one footwear posture"></cause-list>`);
    itemOf(list, 'footwear').querySelector('summary')!.focus();
    (itemOf(list, 'footwear') as HTMLDetailsElement).open = true;
    await oneEvent(list, 'cause-toggle');
    registerCauses([{id: 'late-one', name: 'A late one', what: 'It comes late.'}]);
    await list.updateComplete;
    expect(namesOf(list)[0]).to.equal('A late one');
    expect([isOpen(list, 'footwear'), isOpen(list, 'late-one')]).to.deep.equal([true, false]);
    expect(list.shadowRoot!.activeElement).to.equal(itemOf(list, 'footwear').querySelector('summary'));
  });

  it('are opened by an address', async () => {
    history.replaceState(null, '', '#cause-desk');
    const list = await listWith({data: [bag, desk]}, desk.name);
    await list.updateComplete;
    expect([isOpen(list, 'desk'), isOpen(list, 'heavy-bag')]).to.deep.equal([true, false]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('give way to others, and to the library’s when they go', async () => {
    const list = await listWith({data: [bag]}, bag.name);
    list.data = [desk];
    await showing(list, desk.name);
    list.data = undefined;
    await showing(list, 'Stiff hips');
    expect(namesOf(list)).to.have.length(11);
  });

  describe('at fault', () => {
    const bad: [string, unknown, string][] = [
      ['no name', [{what: 'It is cold.'}], 'causes.0.name'],
      ['a field that there is not', [{...desk, cure: 'Yes'}], 'causes.0.cure'],
      ['a region that there is not', [desk, {...bag, regions: ['wing']}], 'causes.1.regions.0'],
      ['a script as an address', [{...bag, sources: [{name: 'x', url: 'javascript:x()'}]}], 'causes.0.sources.0.url'],
      ['citations of the article', [{...desk, citations: [1]}], 'causes.0.citations'],
      ['none', {causes: []}, 'causes'],
      ['no object', 'text', ''],
    ];
    for (const [what, data, path] of bad) {
      it(`leave the page’s own words and say what is wrong: ${what}`, async () => {
        const list = await fixture<CauseListElement>(html`<cause-list><p>Our words</p></cause-list>`);
        await settled();
        setTimeout(() => (list.data = data as CauseInput[]));
        const event = await oneEvent<ContentErrorEvent>(list, 'content-error');
        expect([event.path, event.bubbles, event.composed]).to.deep.equal([path, true, true]);
        expect(event.reason.length).to.be.greaterThan(4);
        await until(() => list.querySelector('p')!.offsetHeight > 0, 'the page’s own words');
        expect(itemsOf(list)).to.have.length(0);
        expect(faults.warnings).to.have.length(1);
        expect(faults.warnings[0]).to.contain('<cause-list>: invalid data');
      });
    }
  });
});

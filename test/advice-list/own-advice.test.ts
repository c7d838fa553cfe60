import {expect, html} from '@open-wc/testing';
import '../../src/advice-list/define.js';
import type {AdviceListElement} from '../../src/advice-list/advice-list-element.js';
import {checkedAdvice} from '../../src/content/custom-advice.js';
import type {ContentErrorEvent} from '../../src/base/content-error-event.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const item = {name: 'Bridge', text: 'Ten times.'};
const listWith = (data: unknown): Promise<AdviceListElement> =>
  fixture<AdviceListElement>(html`<advice-list .data=${data}><p>Own words.</p></advice-list>`);

describe('advice of somebody’s own', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('takes the place of the article’s, as text, with its author and no credit to the article', async () => {
    const list = await listWith({
      title: 'Before you <b>walk</b>',
      author: 'Clinic on the Square',
      items: [{...item, text: '<img src=x onerror=alert(1)>', correction: 'Not eleven.'}],
    });
    expect(textOf(list, '.title')).to.equal('Before you <b>walk</b>');
    expect(textOf(list, '[part=item]')).to.equal('Bridge <img src=x onerror=alert(1)> Corrected. Not eleven.');
    expect(textOf(list, '[part=sources]')).to.equal('Clinic on the Square');
    expect(textOf(list)).not.to.contain('Marcus');
    list.data = undefined;
    await list.updateComplete;
    expect(textOf(list, '.title')).to.equal('What can help');
    expect(record.warnings).to.deep.equal([]);
  });

  it('borrows pictures of a recommendation, and none for a name that is not one', async () => {
    const list = await listWith({items: ['bridge', 'constructor', 'tilt'].map((figure) => ({...item, figure}))});
    await until(() => list.shadowRoot!.querySelector('.figure'));
    expect(
      [...list.shadowRoot!.querySelectorAll('[part=item]')].map((one) => one.querySelectorAll('.figure').length),
    ).to.deep.equal([2, 0, 0]);
  });

  const endless = (): unknown => {
    const list: unknown[] = [];
    return Object.assign(list, {0: list, length: 1e9});
  };
  const faults: [string, unknown, string][] = [
    ['a text', 'Bridge', 'items'],
    ['a list', [item], 'items'],
    ['no items', {title: 'T'}, 'items'],
    ['an empty list', {items: []}, 'items'],
    ['too many', {items: Array(51).fill(item)}, 'items'],
    ['a list without end', {items: endless()}, 'items'],
    ['no name', {items: [item, {text: 'T'}]}, 'items.1.name'],
    ['a number', {items: [{...item, text: 7}]}, 'items.0.text'],
    ['a text too long', {items: [{...item, text: 'x'.repeat(2001)}]}, 'items.0.text'],
    ['nothing to be seen', {items: [{...item, name: ' \u200b'}]}, 'items.0.name'],
    ['an object for a title', {title: {}, items: [item]}, 'title'],
    ['null for an item', {items: [null]}, 'items.0.name'],
    [
      'what throws when it is read',
      {
        items: [
          {
            ...item,
            get text(): string {
              throw new Error('Not for you');
            },
          },
        ],
      },
      'items.0.text',
    ],
  ];
  for (const [what, data, path] of faults) {
    it(`tells where ${what} is at fault, and shows the page’s own words`, async () => {
      const told: ContentErrorEvent[] = [];
      const hear = (event: Event): void => void told.push(event as ContentErrorEvent);
      document.addEventListener('content-error', hear);
      const list = await listWith(data);
      list.requestUpdate();
      await list.updateComplete;
      document.removeEventListener('content-error', hear);
      expect(told.map((event) => [event.target, event.path, event.reason.length > 5])).to.deep.equal([
        [list, path, true],
      ]);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain(`<advice-list>: invalid data at ${path}. `);
      expect(list.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(hasPart(list, 'item')).to.equal(false);
    });
  }

  it('is read once, and loses what could turn the text around it', () => {
    let reads = 0;
    const {content} = checkedAdvice({
      items: [
        {
          name: 'A\u202eB',
          get text() {
            reads++;
            return 'T';
          },
          colour: 'red',
        },
      ],
    });
    expect(content).to.deep.equal({items: [{name: 'AB', text: 'T'}]});
    expect(reads).to.equal(1);
  });
});

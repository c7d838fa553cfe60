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
  fixture<AdviceListElement>(html`<advice-list .data=${data}><p>Fallback.</p></advice-list>`);

describe('custom advice', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('replaces that of the article, as text, with its author and without crediting the article', async () => {
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

  it('can show the pictures of a recommendation, and none for an unknown id', async () => {
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
  const invalidData: [string, unknown, string][] = [
    ['a string', 'Bridge', 'items'],
    ['an array', [item], 'items'],
    ['no items', {title: 'T'}, 'items'],
    ['an empty array', {items: []}, 'items'],
    ['too many items', {items: Array(51).fill(item)}, 'items'],
    ['an endless array', {items: endless()}, 'items'],
    ['an item without a name', {items: [item, {text: 'T'}]}, 'items.1.name'],
    ['a number as text', {items: [{...item, text: 7}]}, 'items.0.text'],
    ['text that is too long', {items: [{...item, text: 'x'.repeat(2001)}]}, 'items.0.text'],
    ['an invisible name', {items: [{...item, name: ' \u200b'}]}, 'items.0.name'],
    ['an object as title', {title: {}, items: [item]}, 'title'],
    ['null as an item', {items: [null]}, 'items.0.name'],
    [
      'an item whose getter throws',
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
  for (const [what, data, path] of invalidData) {
    it(`is reported once, with the path, and replaced by the fallback: ${what}`, async () => {
      const events: ContentErrorEvent[] = [];
      const onError = (event: Event): void => void events.push(event as ContentErrorEvent);
      document.addEventListener('content-error', onError);
      const list = await listWith(data);
      list.requestUpdate();
      await list.updateComplete;
      document.removeEventListener('content-error', onError);
      expect(events.map((event) => [event.target, event.path, event.reason.length > 5])).to.deep.equal([
        [list, path, true],
      ]);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain(`<advice-list>: invalid data at ${path}. `);
      expect(list.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(hasPart(list, 'item')).to.equal(false);
    });
  }

  it('is read once, without bidi controls and unknown fields', () => {
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

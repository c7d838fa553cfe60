import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/cause-list/define.js';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import type {CauseToggleEvent} from '../../src/cause-list/cause-toggle-event.js';
import {causeById, causeIds} from '../../src/api/content.js';
import {namesOf} from '../helpers/cause-list.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {textOf} from '../helpers/text.js';

const details = (list: CauseListElement): HTMLDetailsElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.cause'),
];

describe('<cause-list>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('shows all causes and contributing factors in the article’s order, with an intro', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list></cause-list>`);
    expect(namesOf(list)).to.deep.equal(causeIds.map((id) => causeById(id)?.name));
    expect([...list.shadowRoot!.querySelectorAll('.group')].map(({textContent}) => textContent)).to.deep.equal([
      'While you walk',
      'What keeps it going',
    ]);
    expect(textOf(list, '.intro')).to.match(/^Your body works as one, from foot to spine/);
    expect(textOf(list)).to.contain('This list does not tell you what you have. A clinician can.');
    expect(record.warnings).to.deep.equal([]);
  });

  it('gives each its details and its citations, linked', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list></cause-list>`);
    for (const [index, item] of details(list).entries()) {
      const cause = causeById(causeIds[index]!)!;
      for (const text of [cause.what, cause.why, cause.who ?? '']) expect(item.textContent).to.contain(text);
      expect(
        [...item.querySelectorAll('[part=citation]')].map(({textContent}) => /\[(\d+)\]/.exec(textContent)?.[1]),
      ).to.deep.equal(cause.citations.map(String));
    }
    expect(details(list)[4]!.querySelector('a')!.href).to.equal('https://www.medicalnewstoday.com/articles/325434');
  });

  it('opens and closes by hand, and tells the page', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list></cause-list>`);
    expect(details(list).some(({open}) => open)).to.equal(false);
    setTimeout(() => details(list)[2]!.querySelector('summary')!.click());
    const {cause, open, bubbles, composed} = await oneEvent<CauseToggleEvent>(list, 'cause-toggle');
    expect([cause, open, bubbles, composed]).to.deep.equal(['foot-ankle-mobility', true, true, true]);
  });

  it('closes the others when exclusive', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list exclusive></cause-list>`);
    const [first, second] = details(list);
    first!.open = true;
    second!.open = true;
    expect([first!.open, second!.open]).to.deep.equal([false, true]);
    list.setAttribute('exclusive', 'false');
    await list.updateComplete;
    expect(details(list)[0]!.hasAttribute('name')).to.equal(false);
  });

  it('begins with the causes open that are named, or all', async () => {
    const some = await fixture<CauseListElement>(html`<cause-list open="posture footwear"></cause-list>`);
    expect(details(some).flatMap(({open}, index) => (open ? [causeIds[index]] : []))).to.deep.equal([
      'posture',
      'footwear',
    ]);
    const all = await fixture<CauseListElement>(html`<cause-list open></cause-list>`);
    expect(details(all).every(({open}) => open)).to.equal(true);
  });

  it('picks and orders', async () => {
    const list = await fixture<CauseListElement>(
      html`<cause-list
        causes="  footwear hip-mobility
      posture footwear "
      ></cause-list>`,
    );
    expect(namesOf(list)).to.deep.equal(['Your shoes', 'Stiff hips', 'How you hold yourself']);
  });

  for (const variant of ['accordion', 'list', 'cards']) {
    it(`passes axe as ${variant}, in light and dark, with headings in order`, async () => {
      for (const theme of ['light', 'dark']) {
        const list = await fixture<CauseListElement>(
          html`<cause-list
            variant=${variant}
            theme=${theme}
            open
            style=${theme === 'dark' ? 'background: #111; color: #eee' : ''}
          ></cause-list>`,
        );
        await expect(list).to.be.accessible();
        expect(list.shadowRoot!.querySelectorAll('.name')).to.have.length(11);
      }
    });
  }

  it('has targets of 44 px and no sideways scrolling at 320 px', async () => {
    const list = await fixture<CauseListElement>(
      html`<cause-list open style="width: 288px; font-size: 32px"></cause-list>`,
    );
    for (const summary of list.shadowRoot!.querySelectorAll('summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    }
    const root = list.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });

  it('warns once of each unknown cause and shows the others', async () => {
    const list = await fixture<CauseListElement>(html`<cause-list causes="posture hips" open="toes"></cause-list>`);
    list.requestUpdate();
    await list.updateComplete;
    expect(namesOf(list)).to.deep.equal(['How you hold yourself']);
    expect(record.warnings).to.have.length(2);
    expect(record.warnings[0])
      .to.contain('<cause-list>')
      .and.to.contain('causes="hips"')
      .and.to.contain(causeIds.join(', '));
    expect(record.warnings[1]).to.contain('open="toes"');
  });

  it('shows the page’s own words when it knows none of the causes', async () => {
    const list = await fixture<CauseListElement>(
      html`<cause-list causes="nope"><p>Many things can hurt.</p></cause-list>`,
    );
    expect(list.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    const empty = await fixture<CauseListElement>(html`<cause-list causes="nope"></cause-list>`);
    expect(textOf(empty)).to.equal('This list cannot be shown.');
  });
});

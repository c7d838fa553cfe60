import {expect, html} from '@open-wc/testing';
import '../../src/care-notice/define.js';
import type {CareNoticeElement} from '../../src/care-notice/care-notice-element.js';
import {careFacts, emergencyNumbers, references, type CareLevel} from '../../src/api/content.js';
import {careWords} from '../../src/locales/en/care.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const itemsOf = (notice: CareNoticeElement, list: CareLevel): string[] =>
  [...partOf(notice, list).querySelectorAll('li')].map(({textContent}) => textContent);
const textsOf = (list: CareLevel): string[] => {
  const texts: Readonly<Record<string, string>> = careWords[list].items;
  return careFacts[list].items.map((item) => texts[item]!);
};
const callLinkOf = (notice: CareNoticeElement): string | null => partOf(notice, 'call').getAttribute('href');

describe('<care-notice>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('shows all signs, the most urgent first, and collapses none of them', async () => {
    const notice = await fixture<CareNoticeElement>(html`<care-notice></care-notice>`);
    for (const list of ['emergency', 'urgent', 'see-a-provider'] as const) {
      expect(itemsOf(notice, list)).to.deep.equal(textsOf(list));
      expect(partOf(notice, list).closest('details')).to.equal(null);
      for (const item of partOf(notice, list).querySelectorAll('li')) expect(item.offsetHeight).to.be.greaterThan(0);
    }
    expect([...notice.shadowRoot!.querySelectorAll('.title')].map(({textContent}) => textContent)).to.deep.equal([
      'Get emergency help now',
      'Get help soon',
      'See a health professional',
    ]);
    expect(record.warnings).to.deep.equal([]);
  });

  it('links the reasons of the article to their sources, and names the origin of the other lists', async () => {
    const notice = await fixture<CareNoticeElement>(html`<care-notice></care-notice>`);
    const citations = [...notice.shadowRoot!.querySelectorAll('[part=citation]')];
    expect(citations.map(({textContent}) => /\[(\d+)\]/.exec(textContent)?.[1])).to.deep.equal(['2', '4']);
    expect(citations.map((citation) => citation.querySelector('a')!.href)).to.deep.equal([
      references[2][2],
      references[4][2],
    ]);
    expect(partOf(notice, 'see-a-provider').contains(citations[0]!)).to.equal(true);
    expect(textOf(notice, '[part=origin]')).to.match(/UK health service.*not from the article.*does not tell you what/);
    expect(textOf(notice, '.sources')).to.contain('Dr. Marcus Yu Bin Pai');
    notice.sources = 'none';
    await notice.updateComplete;
    expect(hasPart(notice, 'sources')).to.equal(false);
    expect(textOf(notice, '[part=origin]')).to.contain('UK health service');
  });

  for (const [region, number] of [
    ['GB', '999'],
    ['us', '911'],
    ['Br', '192'],
    ['NZ', '111'],
    ['au', '000'],
    [' de ', '112'],
    ['PT', '112'],
  ] as const) {
    it(`calls ${number} in ${region.trim()}, in any language of the page`, async () => {
      const notice = await fixture<CareNoticeElement>(html`<care-notice lang="pt-BR" region=${region}></care-notice>`);
      const hasText = (): boolean => textOf(notice, '.call') === `Ligue para ${number}`;
      await until(hasText, 'the text in Portuguese');
      expect(callLinkOf(notice)).to.equal(`tel:${number}`);
      notice.variant = 'brief';
      await notice.updateComplete;
      expect(callLinkOf(notice)).to.equal(`tel:${number}`);
      expect(textOf(notice, '.title')).to.match(new RegExp(`^Ligue para ${number} se tiver dor nas costas`));
      expect(record.warnings).to.deep.equal([]);
    });
  }

  it('mentions the local emergency number if there is no region', async () => {
    for (const region of [undefined, '']) {
      const notice = await fixture<CareNoticeElement>(html`<care-notice .region=${region}></care-notice>`);
      expect(textOf(notice, '.call')).to.equal('Call now: your local emergency number.');
      notice.variant = 'brief';
      await notice.updateComplete;
      expect(textOf(notice, '.title')).to.equal('Call your local emergency number for back pain with');
      expect(notice.shadowRoot!.querySelector('[href^=tel]')).to.equal(null);
    }
    expect(record.warnings).to.deep.equal([]);
  });

  it('warns once of each invalid attribute, and mentions the local emergency number instead', async () => {
    const notice = await fixture<CareNoticeElement>(
      html`<care-notice region="constructor" variant="tiny" heading-level="9"></care-notice>`,
    );
    notice.requestUpdate();
    await notice.updateComplete;
    expect(textOf(notice, '.call')).to.equal('Call now: your local emergency number.');
    expect(record.warnings).to.have.length(3);
    expect(record.warnings[0])
      .to.contain('<care-notice>: invalid region="constructor"')
      .and.to.contain(Object.keys(emergencyNumbers).join(', '));
    expect(record.warnings[1]).to.contain('variant="tiny"');
    expect(record.warnings[2]).to.contain('heading-level="9"');
    expect(notice.shadowRoot!.querySelectorAll('h2.title')).to.have.length(3);
  });

  it('updates the number when the region changes', async () => {
    const notice = await fixture<CareNoticeElement>(html`<care-notice region="GB"></care-notice>`);
    notice.setAttribute('region', 'US');
    await notice.updateComplete;
    expect(callLinkOf(notice)).to.equal('tel:911');
    notice.removeAttribute('region');
    await notice.updateComplete;
    expect(textOf(notice, '.call')).to.equal('Call now: your local emergency number.');
  });

  it('shows only the emergency list and its origin when brief', async () => {
    const notice = await fixture<CareNoticeElement>(html`<care-notice variant="brief"></care-notice>`);
    expect(itemsOf(notice, 'emergency')).to.deep.equal(textsOf('emergency'));
    expect(textOf(notice, '[part=origin]')).to.equal(
      'This list is public guidance of the UK health service. It is not from the article.',
    );
    for (const part of ['urgent', 'see-a-provider', 'sources']) expect(hasPart(notice, part), part).to.equal(false);
    expect(partOf(notice, 'more').offsetHeight).to.equal(0);
  });

  it('links to the full notice on the page when brief', async () => {
    const pair = await fixture(
      html`<div><care-notice id="whole"></care-notice><care-notice variant="brief" region="GB"></care-notice></div>`,
    );
    const [whole, brief] = pair.querySelectorAll('care-notice') as unknown as [CareNoticeElement, CareNoticeElement];
    const link = partOf(brief, 'more');
    expect(link.offsetHeight).to.be.at.least(44);
    expect(link.getAttribute('href')).to.equal('#whole');
    link.click();
    expect(document.activeElement).to.equal(whole);
    expect(whole.shadowRoot!.activeElement!.textContent).to.equal('Get emergency help now');
  });

  it('shows danger in its own colours with any accent', async () => {
    const notice = await fixture<CareNoticeElement>(
      html`<care-notice region="GB" style="--physio-accent: lime; --physio-danger-tint: rgb(1 2 3)"></care-notice>`,
    );
    expect(getComputedStyle(partOf(notice, 'call')).backgroundColor).to.contain('0.46 0.145 27');
    expect(getComputedStyle(partOf(notice, 'emergency')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  for (const variant of ['full', 'brief']) {
    it(`passes axe as ${variant}, in light and dark, with and without a number`, async () => {
      for (const theme of ['light', 'dark']) {
        for (const region of ['GB', '']) {
          const notice = await fixture<CareNoticeElement>(
            html`<care-notice variant=${variant} theme=${theme} region=${region}></care-notice>`,
          );
          await expect(notice).to.be.accessible();
        }
      }
    });

    it(`has targets of 44 px and no horizontal scrolling at 320 px, as ${variant}`, async () => {
      const notice = await fixture<CareNoticeElement>(
        html`<care-notice variant=${variant} region="GB" style="width: 288px; font-size: 32px"></care-notice>`,
      );
      const root = notice.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      const {width, height} = partOf(notice, 'call').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      notice.style.fontSize = '16px';
      const small = partOf(notice, 'call').getBoundingClientRect();
      expect(Math.min(small.width, small.height)).to.be.at.least(44);
    });
  }

  it('lets the keyboard reach the number first', async () => {
    const notice = await fixture<CareNoticeElement>(html`<care-notice region="GB"></care-notice>`);
    const [first] = notice.shadowRoot!.querySelectorAll<HTMLElement>('a[href], summary, button');
    expect(first).to.equal(partOf(notice, 'call'));
    first!.focus();
    expect(notice.shadowRoot!.activeElement).to.equal(first);
  });
});

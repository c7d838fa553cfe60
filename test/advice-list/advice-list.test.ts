import {aTimeout, expect, html, nextFrame} from '@open-wc/testing';
import '../../src/advice-list/define.js';
import '../../src/exercise-card/define.js';
import type {AdviceListElement} from '../../src/advice-list/advice-list-element.js';
import {adviceFacts, adviceOf, references, type AdviceTopic} from '../../src/api/content.js';
import {correctionWords} from '../../src/locales/en/corrections.js';
import {adviceFigureWords} from '../../src/locales/en/advice-figures.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {ConsoleRecord} from '../helpers/console.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const elementsIn = (list: AdviceListElement, selector: string): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const namesOf = (list: AdviceListElement): string[] => elementsIn(list, '.name').map(({textContent}) => textContent);
const figuresLoaded = (list: AdviceListElement): Promise<void> => until(() => elementsIn(list, '.figure').length > 0);

describe('<advice-list>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  for (const topic of Object.keys(adviceFacts) as AdviceTopic[]) {
    it(`shows all advice on ${topic} in the order of the article, with links to its sources`, async () => {
      const list = await fixture<AdviceListElement>(html`<advice-list topic=${topic}></advice-list>`);
      const items = elementsIn(list, '[part=item]');
      expect(namesOf(list)).to.deep.equal(adviceOf(topic).map(({name}) => name));
      for (const [i, {text, citations = []}] of adviceOf(topic).entries()) {
        expect(items[i]!.textContent).to.contain(text);
        const links = [...items[i]!.querySelectorAll<HTMLAnchorElement>('[part=citation]')];
        expect(links.map(({textContent}) => textContent)).to.deep.equal(citations.map((number) => `[${number}]`));
        expect(links.map(({href}) => href)).to.deep.equal(citations.map((number) => references[number][2]));
        for (const [k, link] of links.entries())
          expect(link.getAttribute('aria-label')).to.contain(references[citations[k]!][1]);
      }
      expect(record.warnings).to.deep.equal([]);
    });
  }

  it('shows treatment by default, and credits the article', async () => {
    const list = await fixture<AdviceListElement>(html`<advice-list></advice-list>`);
    expect(textOf(list, '.title')).to.equal('What can help');
    expect(textOf(list, '.sources'))
      .to.contain('Dr. Marcus Yu Bin Pai')
      .and.to.contain('The words and pictures are ours');
    list.sources = 'none';
    await list.updateComplete;
    expect(hasPart(list, 'sources')).to.equal(false);
  });

  it('shows injections and surgery separately, both with a correction of the article', async () => {
    const list = await fixture<AdviceListElement>(html`<advice-list></advice-list>`);
    const corrected = elementsIn(list, '[part=item]').filter((item) => item.querySelector('[part=correction]'));
    expect(corrected.map((item) => item.querySelector('.name')!.textContent)).to.deep.equal(['Injections', 'Surgery']);
    for (const item of corrected) expect(item.textContent).to.contain(correctionWords.injection);
  });

  it('shows start and end of each recommendation side by side, numbered and described', async () => {
    const list = await fixture<AdviceListElement>(html`<advice-list topic="recommendations"></advice-list>`);
    await figuresLoaded(list);
    const stills = Object.values(adviceScenes).flatMap((scenes) => scenes.flatMap(({stills}) => stills));
    expect(elementsIn(list, '.picture').map((picture) => picture.ariaLabel)).to.deep.equal(
      stills.map(({pose}) => adviceFigureWords[pose].alt),
    );
    expect(elementsIn(list, 'figcaption').map(({textContent}) => textContent)).to.deep.equal(
      stills.map(({pose}, i) => `${(i % 2) + 1} · ${adviceFigureWords[pose].caption}`),
    );
    for (const pair of elementsIn(list, '.stills')) {
      const [start, end] = [...pair.children].map((one) => one.getBoundingClientRect());
      expect(Math.abs(start!.top - end!.top)).to.be.below(1);
      expect(start!.width).to.be.greaterThan(100);
    }
    expect(elementsIn(list, '[part=item]').every((item) => item.querySelector('.figure'))).to.equal(true);
  });

  it('links to the card of an exercise if it is on the page', async () => {
    const page = await fixture(
      html`<div>
        <exercise-card id="the-card" exercise="pelvic-tilt"></exercise-card>
        <advice-list
          .data=${{
            items: [
              {name: 'Tilt', text: 'Now and then.', exercise: 'pelvic-tilt'},
              {name: 'Lean', text: 'At a wall.', exercise: 'wall-pelvic-tilt'},
            ],
          }}
        ></advice-list>
      </div>`,
    );
    const [tilt, lean] = elementsIn(page.querySelector('advice-list')!, '.to') as HTMLAnchorElement[];
    expect(tilt!.getAttribute('href')).to.equal('#the-card');
    expect(lean!.hasAttribute('href')).to.equal(false);
    tilt!.click();
    expect(document.activeElement).to.equal(page.querySelector('exercise-card'));
  });

  it('has two columns if there is space, and otherwise one', async () => {
    for (const variant of ['list', 'cards']) {
      const list = await fixture<AdviceListElement>(
        html`<advice-list variant=${variant} style="font-size: 16px"></advice-list>`,
      );
      const columns = (): number => new Set(elementsIn(list, '[part=item]').map(({offsetLeft}) => offsetLeft)).size;
      list.style.inlineSize = '40em';
      expect(columns()).to.equal(2);
      list.style.inlineSize = '20em';
      await nextFrame();
      expect(columns()).to.equal(1);
    }
  });

  it('fits into 320 px with text twice as large', async () => {
    for (const topic of Object.keys(adviceFacts)) {
      const list = await fixture<AdviceListElement>(
        html`<advice-list topic=${topic} style="width: 288px; font-size: 32px"></advice-list>`,
      );
      await aTimeout(0);
      const root = list.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    }
  });

  for (const topic of Object.keys(adviceFacts)) {
    it(`passes axe with ${topic}, in both variants, in light and dark`, async () => {
      for (const variant of ['list', 'cards']) {
        for (const theme of ['light', 'dark']) {
          const list = await fixture<AdviceListElement>(
            html`<advice-list
              topic=${topic}
              variant=${variant}
              theme=${theme}
              style=${theme === 'dark' ? 'background: #111; color: #eee' : ''}
            ></advice-list>`,
          );
          if (topic === 'recommendations') await figuresLoaded(list);
          await expect(list).to.be.accessible();
        }
      }
    });
  }

  it('warns once of each invalid attribute, and uses the defaults', async () => {
    const list = await fixture<AdviceListElement>(
      html`<advice-list topic="surgery" variant="grid" heading-level="1" sources="all"></advice-list>`,
    );
    list.requestUpdate();
    await list.updateComplete;
    expect(textOf(list, 'h2.title')).to.equal('What can help');
    expect(record.warnings).to.have.length(4);
    expect(record.warnings[0]).to.contain('<advice-list>: invalid topic="surgery"').and.to.contain('Using treatment.');
    expect(partOf(list, 'sources').offsetHeight).to.be.greaterThan(0);
  });

  it('shows another topic when the attribute changes', async () => {
    const list = await fixture<AdviceListElement>(html`<advice-list topic="recommendations"></advice-list>`);
    await figuresLoaded(list);
    list.setAttribute('topic', 'prevention');
    await list.updateComplete;
    expect(namesOf(list)).to.deep.equal(adviceOf('prevention').map(({name}) => name));
    expect(elementsIn(list, '.figure')).to.deep.equal([]);
  });
});

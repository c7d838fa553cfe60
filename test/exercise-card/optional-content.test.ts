import {expect, html} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import type {ExerciseInput} from '../../src/content/custom-exercises.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {fixture} from '../helpers/fixture.js';
import {heelRaise, settled, showing} from '../helpers/custom-card.js';
import {partOf, textOf} from '../helpers/text.js';

const slotted = (name: string, markup: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  template.content.firstElementChild!.slot = name;
  return template.content.firstElementChild!;
};
const links = (card: Element): HTMLAnchorElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=progression] a'),
];
const hrefs = (card: Element): (string | null)[] => links(card).map((link) => link.getAttribute('href'));

describe('slotted content of a card', () => {
  let card: ExerciseCardElement;
  beforeEach(async () => {
    card = await fixture(html`<exercise-card exercise="pelvic-tilt"></exercise-card>`);
  });

  it('may be a note of the therapist, whose box is shown only while there is a note', async () => {
    const notes = partOf(card, 'notes');
    expect(notes.checkVisibility()).to.equal(false);
    const note = slotted('notes', '<p>Only the left side this week.</p>');
    card.append(note);
    await settled(card);
    expect(notes.checkVisibility() && note.checkVisibility()).to.equal(true);
    expect(notes.textContent.trim()).to.equal('From your physio');
    note.remove();
    await settled(card);
    expect(notes.checkVisibility()).to.equal(false);
  });

  it('may be a note that was on the page before the script ran', async () => {
    card = await fixture(html`<exercise-card exercise="pelvic-tilt"><p slot="notes">Slowly.</p></exercise-card>`);
    await settled(card);
    expect(partOf(card, 'notes').checkVisibility()).to.equal(true);
  });

  it('may be a video that replaces the built-in pictures', async () => {
    const video = slotted('media', '<div style="height: 90px">A video</div>') as HTMLElement;
    card.append(video);
    await settled(card);
    expect(video.checkVisibility()).to.equal(true);
    const pictures = [...card.shadowRoot!.querySelectorAll('.picture, [part=play]')];
    expect(pictures.filter((element) => element.checkVisibility())).to.have.length(0);
    const {left, right} = partOf(card, 'figure').getBoundingClientRect();
    expect(video.getBoundingClientRect().width).to.be.closeTo(right - left, 2);
  });

  it('may be a video for an exercise without pictures', async () => {
    card = document.createElement('exercise-card');
    card.append(slotted('media', '<div style="height: 90px">A video</div>'));
    card.data = heelRaise;
    (await fixture(html`<div></div>`)).append(card);
    await showing(card);
    await settled(card);
    expect(card.firstElementChild!.checkVisibility()).to.equal(true);
  });

  it('may be buttons beside the built-in ones', async () => {
    const action = slotted('actions', '<button>Send it to me</button>') as HTMLElement;
    card.append(action);
    await settled(card);
    const start = partOf(card, 'start').getBoundingClientRect();
    const added = action.getBoundingClientRect();
    expect(added.left).to.be.above(start.right);
    expect(added.top + added.height / 2).to.be.within(start.top, start.bottom);
  });
});

describe('the names of the easier and the harder exercise', () => {
  it('are links if the cards of these exercises are on the page', async () => {
    const page = await fixture(html`
      <div>
        <exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>
        <exercise-card exercise="wall-pelvic-tilt" id="wall"></exercise-card>
      </div>
    `);
    const card = page.querySelector('exercise-card')!;
    expect(links(card).map(({textContent}) => textContent)).to.deep.equal(['Pelvic tilt', 'Wall pelvic tilt']);
    expect(hrefs(card)).to.deep.equal([null, '#wall']);
    page.append(Object.assign(document.createElement('exercise-card'), {id: 'first'}));
    page.lastElementChild!.setAttribute('exercise', 'pelvic-tilt');
    card.headingLevel = 3;
    await settled(card);
    expect(hrefs(card)).to.deep.equal(['#first', '#wall']);
  });

  it('move the focus to the title of the other card, and scroll it into view', async () => {
    const page = await fixture(html`
      <div>
        <exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>
        <div style="height: 3000px"></div>
        <exercise-card exercise="wall-pelvic-tilt"></exercise-card>
        <div style="height: 3000px"></div>
      </div>
    `);
    const [card, other] = page.querySelectorAll('exercise-card');
    const before = location.href;
    links(card!)[1]!.click();
    expect(document.activeElement === other).to.equal(true);
    expect(textOf(other!, ':focus')).to.equal('Wall pelvic tilt');
    const {top, bottom} = other!.shadowRoot!.querySelector('.title')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(location.href, 'no entry in the history').to.equal(before);
  });

  it('never link to the card itself', async () => {
    const data = {...heelRaise, easier: {id: 'self', name: 'Itself'}} satisfies ExerciseInput;
    const card = await fixture<ExerciseCardElement>(
      html`<exercise-card exercise="self" .data=${data}></exercise-card>`,
    );
    await showing(card);
    expect(hrefs(card)).to.deep.equal([null]);
  });
});

describe('getting down to the floor and up again', () => {
  it('is collapsed at first, and can be opened', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card exercise="pelvic-tilt"></exercise-card>`);
    const floor = partOf(card, 'floor') as HTMLDetailsElement;
    const folded = floor.offsetHeight;
    expect([...floor.querySelectorAll('li')].length).to.be.above(3);
    floor.querySelector('summary')!.click();
    await settled(card);
    expect(floor.offsetHeight).to.be.above(folded + 80);
    expect(floor.querySelector('summary')!.offsetHeight).to.be.at.least(44);
  });
});

describe('an exercise with only the required fields', () => {
  const minimal = {name: 'Minimal', steps: [{text: 'Do it.'}]} satisfies ExerciseInput;
  const show = async (data: ExerciseInput): Promise<ExerciseCardElement> => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card .data=${data}></exercise-card>`);
    await showing(card);
    return card;
  };

  it('leaves no empty boxes, headings or gaps', async () => {
    const card = await show(minimal);
    for (const part of ['figure', 'breathing', 'often', 'feel', 'mistakes', 'progression', 'floor', 'timer'])
      expect(card.shadowRoot!.querySelectorAll(`[part~=${part}]`), part).to.have.length(0);
    const headings = [...card.shadowRoot!.querySelectorAll('h2, h3')].map(({textContent}) => textContent);
    expect(headings).to.deep.equal(['Minimal', 'What to do', 'When to stop']);
    const rows = [...partOf(card, 'card').children].filter((row) => row.checkVisibility());
    for (const row of rows) expect(row.textContent.trim(), `${row.localName}.${row.className}`).not.to.equal('');
  });

  it('leaves no empty lists if fields are empty arrays', async () => {
    const card = await show({...minimal, feel: [], mistakes: [], sources: [], floor: {down: ['Kneel.'], up: []}});
    for (const list of card.shadowRoot!.querySelectorAll('ul, ol')) expect(list.children.length).to.be.above(0);
    expect(textOf(card)).to.contain('Getting down').and.not.to.contain('Getting up');
  });
});

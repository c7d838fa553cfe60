import {expect, html} from '@open-wc/testing';
import {registerExercises, type ExerciseInput} from '../../src/content/custom-exercises.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {fixture} from '../helpers/fixture.js';
import {Network} from '../helpers/network.js';
import {ErrorRecord, heelRaise, jsonScript, settled, showing, titleOf} from '../helpers/custom-card.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

const named = (name: string, id = 'heel-raise'): ExerciseInput => ({...heelRaise, id, name});
const json = (name: string): string => JSON.stringify(named(name));

/** Adds a card to the page as markup. */
const cardFromMarkup = (markup: string): ExerciseCardElement => {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  return container.querySelector('exercise-card')!;
};

describe('a custom exercise', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  const earlyCard = document.createElement('exercise-card');
  let card: ExerciseCardElement;

  before(async () => {
    expect(customElements.get('exercise-card'), 'not yet defined').to.equal(undefined);
    earlyCard.data = heelRaise;
    document.body.append(earlyCard);
    await import('../../src/exercise-card/define.js');
  });
  beforeEach(() => {
    faults.start();
    network.start();
  });
  afterEach(() => {
    faults.stop();
    network.stop();
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });
  after(() => earlyCard.remove());

  it('is shown when its data is set before the tag is defined', async () => {
    await showing(earlyCard, 'Heel raise');
    expect(textOf(earlyCard, '[part=steps]')).to.contain('Stay up for 4 seconds.');
  });

  it('is shown from data', async () => {
    card = await fixture(html`<exercise-card .data=${heelRaise}></exercise-card>`);
    await showing(card, 'Heel raise');
    expect(textOf(card, '[part=sentence]')).to.equal(
      'Do 2 sets. In each set, do it 3 times and hold for 4 seconds each time.',
    );
    expect(faults.warnings).to.deep.equal([]);
  });

  const script = `<script type="application/json">${json('Heel raise')}</script>`;
  const markups = {
    'a JSON script': `<exercise-card>${script}</exercise-card>`,
    'a script that an editor wrapped in paragraphs': `<exercise-card><p>\n${script}<br />\n</p>\n<p></p></exercise-card>`,
    'a script beside fallback content': `<exercise-card><p>Up, and down.</p>${script}</exercise-card>`,
    'a script beside an empty src': `<exercise-card src="">${script}</exercise-card>`,
  };
  for (const [what, markup] of Object.entries(markups)) {
    it(`is shown from ${what}`, async () => {
      card = cardFromMarkup(markup);
      await showing(card, 'Heel raise');
      expect(faults.warnings).to.deep.equal([]);
    });
  }

  it('is shown from a script that is added after the element, as while a page is loading', async () => {
    card = await fixture(html`<exercise-card></exercise-card>`);
    card.append(document.createElement('p'));
    await settled(card);
    card.firstElementChild!.append(jsonScript(heelRaise));
    await showing(card, 'Heel raise');
  });

  it('is shown from a URL, which is relative to the page', async () => {
    card = await fixture(html`<exercise-card src="exercises/heel-raise.json"></exercise-card>`);
    const {url, answer} = await network.request();
    expect(url).to.equal(new URL('exercises/heel-raise.json', document.baseURI).href);
    expect(textOf(card), 'no error yet').to.equal('');
    answer(json('Heel raise'));
    await showing(card, 'Heel raise');
    expect(network.requests).to.have.length(1);
    expect(faults.warnings).to.deep.equal([]);
  });

  it('is shown by its id, whether registered before the card or after', async () => {
    expect(registerExercises([named('Before', 'before')])).to.deep.equal(['before']);
    card = await fixture(html`<exercise-card exercise="before"></exercise-card>`);
    expect(titleOf(card)).to.equal('Before');
    expect(faults.warnings).to.deep.equal([]);
    card = await fixture(html`<exercise-card exercise="after"><p>Fallback.</p></exercise-card>`);
    expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
    registerExercises([named('After', 'after')]);
    await settled(card);
    expect(titleOf(card)).to.equal('After');
  });

  it('replaces a registered one with the same id on all cards', async () => {
    registerExercises([named('First', 'replaced')]);
    const cards = [await fixture(html`<exercise-card exercise="replaced"></exercise-card>`)];
    cards.push(await fixture(html`<exercise-card exercise="wall-pelvic-tilt"></exercise-card>`));
    registerExercises([named('Second', 'replaced'), named('Another wall', 'wall-pelvic-tilt')]);
    await settled();
    cards.push(await fixture(html`<exercise-card exercise="replaced"></exercise-card>`));
    expect(cards.map(titleOf)).to.deep.equal(['Second', 'Another wall', 'Second']);
  });

  it('is not registered if it is invalid, and a warning says where and why', async () => {
    const invalid = {...heelRaise, id: 'invalid', steps: [{text: 'Up'}, {text: 4}]} as unknown as ExerciseInput;
    expect(registerExercises([named('Valid', 'valid'), invalid, null as unknown as ExerciseInput])).to.deep.equal([
      'valid',
    ]);
    expect(faults.warnings).to.have.length(2);
    expect(faults.warnings[0])
      .to.match(/^registerExercises: invalid \[1\]\.steps\.1\.text\. /)
      .and.contain('Expected string but received 4');
    expect(faults.warnings[1]).to.match(/^registerExercises: invalid \[2\]\. /);
    card = await fixture(html`<exercise-card exercise="invalid"></exercise-card>`);
    expect(faults.warnings[2]).to.contain('exercise="invalid"').and.to.contain('valid');
  });

  it('is read from data rather than src, from src rather than a script, and from these rather than by id', async () => {
    card = cardFromMarkup(`<exercise-card exercise="pelvic-tilt" src="a.json">${script}</exercise-card>`);
    card.data = named('From data');
    await showing(card, 'From data');
    expect(network.requests, 'no request for what is not shown').to.have.length(0);
    card.data = undefined;
    (await network.request()).answer(json('From src'));
    await showing(card, 'From src');
    card.removeAttribute('src');
    await showing(card, 'Heel raise');
    card.querySelector('script')!.remove();
    await showing(card, 'Pelvic tilt');
    card.data = named('From data again');
    await showing(card, 'From data again');
    expect(faults.warnings).to.deep.equal([]);
  });

  it('changes with data, src and the script', async () => {
    card = cardFromMarkup('<exercise-card></exercise-card>');
    const steps: [() => unknown, string][] = [
      [() => card.append(jsonScript(named('Script one'))), 'Script one'],
      [() => (card.querySelector('script')!.textContent = json('Script two')), 'Script two'],
      [() => card.querySelector('script')!.replaceWith(jsonScript(named('Script three'))), 'Script three'],
      [() => (card.data = named('Data one')), 'Data one'],
      [() => (card.data = named('Data two')), 'Data two'],
    ];
    for (const [change, name] of steps) {
      change();
      await showing(card, name);
    }
    card.data = undefined;
    card.src = 'one.json';
    (await network.request(0)).answer(json('Source one'));
    await showing(card, 'Source one');
    card.setAttribute('src', 'two.json');
    (await network.request(1)).answer(json('Source two'));
    await showing(card, 'Source two');
    expect(faults.warnings).to.deep.equal([]);
  });

  it('resets the card: no timer, movement or marked step of the previous exercise', async () => {
    card = await fixture(html`<exercise-card .data=${heelRaise}></exercise-card>`);
    await showing(card);
    partOf(card, 'start').click();
    (await timerOf(card)).skip();
    await settled(card);
    expect(card.shadowRoot!.querySelectorAll('[aria-current]')).to.have.length(1);
    card.data = named('Another');
    await showing(card, 'Another');
    expect(card.shadowRoot!.querySelectorAll('hold-timer, [aria-current]')).to.have.length(0);
    expect(hasPart(card, 'start')).to.equal(true);
  });

  it('is still shown after the card has moved, without another request', async () => {
    card = await fixture(html`<exercise-card src="a.json"></exercise-card>`);
    (await network.request()).answer(json('Moved'));
    await showing(card, 'Moved');
    const container = document.body.appendChild(document.createElement('div'));
    container.append(card);
    await settled(card);
    expect(titleOf(card)).to.equal('Moved');
    expect(network.requests).to.have.length(1);
    container.remove();
  });
});

import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {registerLocale} from '../../src/i18n/languages.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';
import {until} from '../helpers/until.js';

/** Some of a language that the library has not. */
const german = {
  timerStrings: {
    main: {idle: 'Los', running: 'Warten'},
    hold: 'Halten',
    timed: (what: string, s: number) => `${what}, ${s} s`,
  },
  cardStrings: {titles: {stopRule: 'Wann du aufhörst'}, whatToDo: 'So geht es'},
  exerciseNames: {'pelvic-tilt': 'Beckenkippen'},
  exerciseWords: {'pelvic-tilt': {steps: {hold: 'Halte {seconds} lang.'}}},
  stepCues: {hold: 'Kippen und halten'},
} as const;

const show = async (markup: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  await nextFrame();
  return box;
};
const timerIn = (box: ParentNode) => box.querySelector('hold-timer')!;
const main = (box: ParentNode): string => textOf(timerIn(box), '[part=main]');

describe('the language of an element', () => {
  const record = new ConsoleRecord();
  const {lang} = document.documentElement;

  before(() => registerLocale('de', german));
  beforeEach(() => record.start());
  afterEach(() => {
    record.stop();
    document.documentElement.lang = lang;
    expect([record.warnings, record.errors]).to.deep.equal([[], []]);
  });

  it('is its own, else that of the nearest element with one, else English', async () => {
    for (const [markup, word] of [
      ['<hold-timer lang="de"></hold-timer>', 'Los'],
      ['<div lang="de"><p><hold-timer></hold-timer></p></div>', 'Los'],
      ['<div lang="de"><hold-timer lang="en"></hold-timer></div>', 'Start'],
      ['<div lang="de-AT"><hold-timer></hold-timer></div>', 'Los'],
      ['<div lang="DE"><hold-timer></hold-timer></div>', 'Los'],
      ['<div lang="fr"><hold-timer></hold-timer></div>', 'Start'],
      ['<div lang="de"><div lang=""><hold-timer></hold-timer></div></div>', 'Start'],
      ['<hold-timer></hold-timer>', 'Start'],
    ] as const)
      expect(main(await show(markup)), markup).to.equal(word);
  });

  it('says so to screen readers and hyphenation', async () => {
    const box = await show('<hold-timer lang="de-CH"></hold-timer><hold-timer lang="fr"></hold-timer>');
    const langs = [...box.children].map((timer) => timer.shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
    expect(langs).to.deep.equal(['de', 'en']);
  });

  it('follows a change of the page, of any element around it, and a move', async () => {
    const box = await show('<div><hold-timer></hold-timer></div><p lang="de"></p>');
    document.documentElement.lang = 'de';
    await nextFrame();
    expect(main(box)).to.equal('Los');
    document.documentElement.lang = 'en';
    await nextFrame();
    expect(main(box)).to.equal('Start');
    box.lang = 'de';
    await nextFrame();
    expect(main(box)).to.equal('Los');
    box.removeAttribute('lang');
    await nextFrame();
    expect(main(box)).to.equal('Start');
    box.querySelector('p')!.append(timerIn(box));
    await nextFrame();
    expect(main(box)).to.equal('Los');
  });

  it('is found and followed through shadow roots', async () => {
    const box = await show('<div></div>');
    const outer = box.firstElementChild!.attachShadow({mode: 'open'});
    outer.innerHTML = '<section></section>';
    const inner = outer.firstElementChild!.attachShadow({mode: 'open'});
    inner.innerHTML = '<hold-timer></hold-timer>';
    await nextFrame();
    expect(main(inner)).to.equal('Start');
    box.lang = 'de';
    await nextFrame();
    expect(main(inner)).to.equal('Los');
    outer.querySelector('section')!.lang = 'en';
    await nextFrame();
    expect(main(inner)).to.equal('Start');
  });

  it('is English where another has no word, item by item, however deep', async () => {
    const box = await show('<exercise-card lang="de" exercise="pelvic-tilt"></exercise-card>');
    const card = box.querySelector('exercise-card')!;
    expect(textOf(card, '.title')).to.equal('Beckenkippen');
    expect(textOf(card, '[part=steps]')).to.match(/^So geht es Lie on your back .* Halte 5 seconds lang\. Let go/);
    expect(textOf(card, '.stop-title')).to.equal('Wann du aufhörst');
    expect(textOf(card, '[part=breathing]')).to.contain('Breathe out as you tilt.');
  });

  it('is each element’s own on a page with several', async () => {
    const box = await show(
      '<exercise-card lang="de" exercise="pelvic-tilt"></exercise-card><exercise-card exercise="pelvic-tilt"></exercise-card>',
    );
    const titles = [...box.children].map((card) => textOf(card, '.title'));
    expect(titles).to.deep.equal(['Beckenkippen', 'Pelvic tilt']);
  });

  it('changes the words of a timer that runs, and nothing else', async () => {
    const box = await show('<hold-timer exercise="pelvic-tilt"></hold-timer>');
    const timer = timerIn(box);
    const clock = new FakeClock();
    timer.clock = clock;
    await timer.updateComplete;
    timer.start();
    clock.advance(7000);
    await timer.updateComplete;
    expect(textOf(timer, '.phase')).to.equal('Hold the tilt');
    let resets = 0;
    timer.addEventListener('timer-reset', () => resets++);
    box.lang = 'de';
    await nextFrame();
    expect([timer.state, timer.remaining, resets]).to.deep.equal(['running', 3, 0]);
    expect(textOf(timer, '.phase')).to.equal('Kippen und halten');
    clock.advance(1000);
    await timer.updateComplete;
    expect(timer.remaining).to.equal(2);
    timer.reset();
  });

  it('leaves a card with an open timer as it is', async () => {
    const box = await show('<exercise-card exercise="pelvic-tilt"></exercise-card>');
    const card = box.querySelector('exercise-card')!;
    partOf(card, 'start').click();
    const timer = await timerOf(card);
    await until(() => timer.state === 'running');
    box.lang = 'de';
    await nextFrame();
    await nextFrame();
    expect([textOf(card, '.title'), timer.state]).to.deep.equal(['Beckenkippen', 'running']);
    expect(main(card.shadowRoot!)).to.equal('Warten');
    timer.reset();
  });

  it('leaves a programme where it is', async () => {
    const box = await show('<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"></exercise-plan>');
    const plan = box.querySelector('exercise-plan')!;
    plan.start();
    await until(() => plan.shadowRoot!.querySelector('exercise-card'));
    box.lang = 'de';
    await nextFrame();
    await nextFrame();
    const card = plan.shadowRoot!.querySelector('exercise-card')!;
    expect(textOf(card, '.title')).to.equal('Beckenkippen');
  });

  it('takes a locale that comes later, or says a word otherwise', async () => {
    const box = await show('<div lang="nl-BE"><hold-timer></hold-timer></div>');
    expect(main(box)).to.equal('Start');
    registerLocale('nl', {timerStrings: {main: {idle: 'Begin'}, settings: 'Instellingen'}});
    await nextFrame();
    expect(main(box)).to.equal('Begin');
    registerLocale('nl-BE', {timerStrings: {main: {idle: 'Starten'}}});
    await nextFrame();
    expect(main(box)).to.equal('Starten');
  });

  it('is written with an underscore too', async () => {
    const box = await show('<hold-timer lang="pt_BR"></hold-timer>');
    await until(() => main(box) === 'Iniciar');
  });

  it('keeps its other texts where a page replaces one, before and after it has loaded', async () => {
    registerLocale('es', {timerStrings: {main: {idle: 'Adelante'}}});
    const box = await show(
      '<hold-timer lang="es"></hold-timer><exercise-card lang="es" exercise="wall-pelvic-tilt"></exercise-card>',
    );
    const card = box.querySelector('exercise-card')!;
    await until(() => main(box) === 'Adelante' && textOf(timerIn(box), '[part=settings]') === 'Ajustes');
    const title = textOf(card, '.title');
    registerLocale('es', {exerciseNames: {'wall-pelvic-tilt': 'En la pared'}});
    await until(() => textOf(card, '.title') === 'En la pared');
    expect(title).not.to.equal('En la pared');
    expect(main(box)).to.equal('Adelante');
    expect(textOf(timerIn(box), '[part=settings]')).to.equal('Ajustes');
  });

  it('takes one sentence of English for all elements without another language', async () => {
    registerLocale('en', {timerStrings: {settings: 'Options'}});
    const box = await show('<div lang=""><hold-timer></hold-timer></div>');
    expect(textOf(timerIn(box), '[part=settings]')).to.equal('Options');
    expect(main(box)).to.equal('Start');
    registerLocale('en', {timerStrings: {settings: 'Settings'}});
  });

  it('is English until its words have come, and then changes to them', async () => {
    const box = await show(
      '<hold-timer lang="pt"></hold-timer><exercise-card lang="es-MX" exercise="pelvic-tilt"></exercise-card>',
    );
    const card = box.querySelector('exercise-card')!;
    await until(() => main(box) === 'Iniciar' && textOf(card, '.title') === 'Báscula pélvica');
    const langs = [...box.children].map((one) => one.shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
    expect(langs).to.deep.equal(['pt-BR', 'es']);
  });
});

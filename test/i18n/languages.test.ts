import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {registerLocale} from '../../src/i18n/languages.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {partOf, textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';
import {until} from '../helpers/until.js';

/** Some texts of a language that is not built in. */
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
const mainButton = (box: ParentNode): string => textOf(timerIn(box), '[part=main]');

describe('the language of an element', () => {
  const consoleRecord = new ConsoleRecord();
  const {lang} = document.documentElement;

  before(() => registerLocale('de', german));
  beforeEach(() => consoleRecord.start());
  afterEach(() => {
    consoleRecord.stop();
    document.documentElement.lang = lang;
    expect([consoleRecord.warnings, consoleRecord.errors]).to.deep.equal([[], []]);
  });

  it('is that of its lang attribute, else of the nearest ancestor that has one, else English', async () => {
    for (const [markup, label] of [
      ['<hold-timer lang="de"></hold-timer>', 'Los'],
      ['<div lang="de"><p><hold-timer></hold-timer></p></div>', 'Los'],
      ['<div lang="de"><hold-timer lang="en"></hold-timer></div>', 'Start'],
      ['<div lang="de-AT"><hold-timer></hold-timer></div>', 'Los'],
      ['<div lang="DE"><hold-timer></hold-timer></div>', 'Los'],
      ['<div lang="fr"><hold-timer></hold-timer></div>', 'Start'],
      ['<div lang="de"><div lang=""><hold-timer></hold-timer></div></div>', 'Start'],
      ['<hold-timer></hold-timer>', 'Start'],
    ] as const)
      expect(mainButton(await show(markup)), markup).to.equal(label);
  });

  it('is set inside the shadow root, for screen readers and hyphenation', async () => {
    const box = await show('<hold-timer lang="de-CH"></hold-timer><hold-timer lang="fr"></hold-timer>');
    const langs = [...box.children].map((timer) => timer.shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
    expect(langs).to.deep.equal(['de', 'en']);
  });

  it('changes with the page, with any ancestor, and when the element is moved', async () => {
    const box = await show('<div><hold-timer></hold-timer></div><p lang="de"></p>');
    document.documentElement.lang = 'de';
    await nextFrame();
    expect(mainButton(box)).to.equal('Los');
    document.documentElement.lang = 'en';
    await nextFrame();
    expect(mainButton(box)).to.equal('Start');
    box.lang = 'de';
    await nextFrame();
    expect(mainButton(box)).to.equal('Los');
    box.removeAttribute('lang');
    await nextFrame();
    expect(mainButton(box)).to.equal('Start');
    box.querySelector('p')!.append(timerIn(box));
    await nextFrame();
    expect(mainButton(box)).to.equal('Los');
  });

  it('is inherited through shadow roots, and changes with them', async () => {
    const box = await show('<div></div>');
    const outer = box.firstElementChild!.attachShadow({mode: 'open'});
    outer.innerHTML = '<section></section>';
    const inner = outer.firstElementChild!.attachShadow({mode: 'open'});
    inner.innerHTML = '<hold-timer></hold-timer>';
    await nextFrame();
    expect(mainButton(inner)).to.equal('Start');
    box.lang = 'de';
    await nextFrame();
    expect(mainButton(inner)).to.equal('Los');
    outer.querySelector('section')!.lang = 'en';
    await nextFrame();
    expect(mainButton(inner)).to.equal('Start');
  });

  it('falls back to English for each missing text, at every depth', async () => {
    const box = await show('<exercise-card lang="de" exercise="pelvic-tilt"></exercise-card>');
    const card = box.querySelector('exercise-card')!;
    expect(textOf(card, '.title')).to.equal('Beckenkippen');
    expect(textOf(card, '[part=steps]')).to.match(/^So geht es Lie on your back .* Halte 5 seconds lang\. Let go/);
    expect(textOf(card, '.stop-title')).to.equal('Wann du aufhörst');
    expect(textOf(card, '[part=breathing]')).to.contain('Breathe out as you tilt.');
  });

  it('may differ between elements of a page', async () => {
    const box = await show(
      '<exercise-card lang="de" exercise="pelvic-tilt"></exercise-card><exercise-card exercise="pelvic-tilt"></exercise-card>',
    );
    const titles = [...box.children].map((card) => textOf(card, '.title'));
    expect(titles).to.deep.equal(['Beckenkippen', 'Pelvic tilt']);
  });

  it('changes the text of a running timer, and nothing else', async () => {
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

  it('changes without closing the timer of a card', async () => {
    const box = await show('<exercise-card exercise="pelvic-tilt"></exercise-card>');
    const card = box.querySelector('exercise-card')!;
    partOf(card, 'start').click();
    const timer = await timerOf(card);
    await until(() => timer.state === 'running');
    box.lang = 'de';
    await nextFrame();
    await nextFrame();
    expect([textOf(card, '.title'), timer.state]).to.deep.equal(['Beckenkippen', 'running']);
    expect(mainButton(card.shadowRoot!)).to.equal('Warten');
    timer.reset();
  });

  it('changes without restarting a plan', async () => {
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

  it('uses a locale or a text that is registered later', async () => {
    const box = await show('<div lang="nl-BE"><hold-timer></hold-timer></div>');
    expect(mainButton(box)).to.equal('Start');
    registerLocale('nl', {timerStrings: {main: {idle: 'Begin'}, settings: 'Instellingen'}});
    await nextFrame();
    expect(mainButton(box)).to.equal('Begin');
    registerLocale('nl-BE', {timerStrings: {main: {idle: 'Starten'}}});
    await nextFrame();
    expect(mainButton(box)).to.equal('Starten');
  });

  it('may be written with an underscore', async () => {
    const box = await show('<hold-timer lang="pt_BR"></hold-timer>');
    await until(() => mainButton(box) === 'Iniciar');
  });

  it('keeps its other texts when a page replaces one, before or after the language has loaded', async () => {
    registerLocale('es', {timerStrings: {main: {idle: 'Adelante'}}});
    const box = await show(
      '<hold-timer lang="es"></hold-timer><exercise-card lang="es" exercise="wall-pelvic-tilt"></exercise-card>',
    );
    const card = box.querySelector('exercise-card')!;
    await until(() => mainButton(box) === 'Adelante' && textOf(timerIn(box), '[part=settings]') === 'Ajustes');
    const title = textOf(card, '.title');
    registerLocale('es', {exerciseNames: {'wall-pelvic-tilt': 'En la pared'}});
    await until(() => textOf(card, '.title') === 'En la pared');
    expect(title).not.to.equal('En la pared');
    expect(mainButton(box)).to.equal('Adelante');
    expect(textOf(timerIn(box), '[part=settings]')).to.equal('Ajustes');
  });

  it('may have one English text replaced, for all elements in English', async () => {
    registerLocale('en', {timerStrings: {settings: 'Options'}});
    const box = await show('<div lang=""><hold-timer></hold-timer></div>');
    expect(textOf(timerIn(box), '[part=settings]')).to.equal('Options');
    expect(mainButton(box)).to.equal('Start');
    registerLocale('en', {timerStrings: {settings: 'Settings'}});
  });

  it('is English until the language has loaded', async () => {
    const box = await show(
      '<hold-timer lang="pt"></hold-timer><exercise-card lang="es-MX" exercise="pelvic-tilt"></exercise-card>',
    );
    const card = box.querySelector('exercise-card')!;
    await until(() => mainButton(box) === 'Iniciar' && textOf(card, '.title') === 'Báscula pélvica');
    const langs = [...box.children].map((element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
    expect(langs).to.deep.equal(['pt-BR', 'es']);
  });
});

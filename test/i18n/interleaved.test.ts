// Two languages on one page: each element renders its own, whichever updates last.
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {allContent, exerciseById, loadLocale, structuredData, type Exercise} from '../../src/api/content.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform, recordSpeech} from '../helpers/platform.js';
import {textOf} from '../helpers/text.js';

describe('elements in two languages', () => {
  let box: HTMLElement;
  before(() => Promise.all([loadLocale('es'), loadLocale('pt-BR')]));
  const elements = <Name extends keyof HTMLElementTagNameMap>(tag: Name): HTMLElementTagNameMap[Name][] => [
    ...box.querySelectorAll(tag),
  ];

  it('each render their own when they update in the same microtask, in either order', async () => {
    box = await fixture<HTMLElement>(
      html`<div>
        <exercise-card lang="es" exercise="pelvic-tilt"></exercise-card>
        <exercise-card lang="en" exercise="pelvic-tilt"></exercise-card>
        <exercise-card lang="pt-BR" exercise="pelvic-tilt-arm-raise"></exercise-card>
      </div>`,
    );
    const cards = elements('exercise-card');
    const titles = ['Báscula pélvica', 'Pelvic tilt', 'Báscula pélvica com elevação dos braços'];
    for (const order of [cards, [...cards].reverse()]) {
      for (const card of order) card.headingLevel = order === cards ? 3 : 4;
      await Promise.all(order.map((card) => card.updateComplete));
      expect(cards.map((card) => textOf(card, '.title'))).to.deep.equal(titles);
    }
  });

  it('keep their language in properties that scripts read after another element has rendered', async () => {
    const clock = new FakeClock();
    box = await fixture<HTMLElement>(
      html`<div>
        <hold-timer lang="es" exercise="wall-pelvic-tilt" .clock=${clock}></hold-timer>
        <hold-timer lang="en" exercise="wall-pelvic-tilt" .clock=${clock}></hold-timer>
      </div>`,
    );
    const [spanish, english] = elements('hold-timer');
    const cues = (): unknown[] =>
      [spanish!, english!].map(({program}) => program!.dose.steps.find(({kind}) => kind === 'hold')?.say);
    const expected = ['Inclina y mantén', 'Hold the tilt'];
    expect(cues()).to.deep.equal(expected);
    spanish!.start();
    english!.start();
    clock.advance(6000);
    await Promise.resolve();
    expect(cues()).to.deep.equal(expected);
    await Promise.all([english!.updateComplete, spanish!.updateComplete]);
    expect([spanish!, english!].map((timer) => textOf(timer, '.phase'))).to.deep.equal(expected);
  });

  it('keep their language in what they do later, such as a phase that is spoken or an exported log', async () => {
    const clock = new FakeClock();
    box = await fixture<HTMLElement>(
      html`<div>
        <hold-timer lang="es" exercise="wall-pelvic-tilt" voice sound="off" .clock=${clock}></hold-timer>
        <exercise-plan lang="es" exercises="wall-pelvic-tilt" remember></exercise-plan>
        <exercise-card lang="en" exercise="pelvic-tilt"></exercise-card>
      </div>`,
    );
    const [timer] = elements('hold-timer');
    const [plan] = elements('exercise-plan');
    const [card] = elements('exercise-card');
    const platform = new Platform();
    const spoken = recordSpeech(platform);
    const entry = 'physio-elements log interleaved';
    localStorage.setItem(entry, JSON.stringify({version: 1, day: '2026-11-25', exercise: 'wall-pelvic-tilt'}));
    try {
      timer!.start();
      // The card is the last to update, before the phase changes and before the log is asked for.
      card!.headingLevel = 4;
      await card!.updateComplete;
      clock.advance(6000);
      expect(spoken.at(-1)).to.equal('es Inclina y mantén');
      expect(plan!.exportLog('csv')).to.contain('Báscula pélvica en la pared');
    } finally {
      timer!.reset();
      platform.restore();
      localStorage.removeItem(entry);
    }
  });

  it('do not change the language of content that a script has requested', async () => {
    const requested = exerciseById('pelvic-tilt', 'es') as Exercise;
    const before = JSON.stringify([requested, structuredData(requested, 'es')]);
    box = await fixture<HTMLElement>(html`<div><exercise-card lang="en" exercise="pelvic-tilt"></exercise-card></div>`);
    expect(JSON.stringify([requested, structuredData(requested, 'es')])).to.equal(before);
    expect(exerciseById('pelvic-tilt')?.name).to.equal('Pelvic tilt');
    expect(exerciseById('pelvic-tilt', 'es')).to.equal(requested);
    expect((allContent('pt-BR') as {locale: string}).locale).to.equal('pt-BR');
  });

  it('keep running when the language changes', async () => {
    const clock = new FakeClock();
    box = await fixture<HTMLElement>(
      html`<div>
        <hold-timer lang="en" exercise="wall-pelvic-tilt" .clock=${clock}></hold-timer>
      </div>`,
    );
    const [timer] = elements('hold-timer');
    timer!.start();
    clock.advance(6000);
    const {elapsed} = timer!;
    timer!.lang = 'es';
    await new Promise(requestAnimationFrame);
    await timer!.updateComplete;
    expect([timer!.state, timer!.elapsed, textOf(timer!, '.phase')]).to.deep.equal([
      'running',
      elapsed,
      'Inclina y mantén',
    ]);
    timer!.reset();
  });
});

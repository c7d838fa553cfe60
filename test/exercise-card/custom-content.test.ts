import {expect, html} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {ErrorRecord, heelRaise, showing} from '../helpers/custom-card.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

const STOP_RULE =
  'Stop if the pain gets worse, spreads down a leg, or you feel numb or weak. Mild muscle effort is fine.';

const pose = (id: string, up: number): object => ({
  id,
  root: [0, -500 - up],
  caption: `Caption of ${id}`,
  alt: `A person stands with the heels ${id}.`,
});

describe('a custom exercise in a card', () => {
  const faults = new ErrorRecord();
  beforeEach(() => faults.start());
  afterEach(() => {
    faults.stop();
    expect([...faults.uncaught, ...faults.errors, ...faults.warnings]).to.deep.equal([]);
  });

  const show = async (fields: object, attributes: object = {}): Promise<ExerciseCardElement> => {
    const card = await fixture<ExerciseCardElement>(
      html`<exercise-card .data=${{...heelRaise, ...fields}}></exercise-card>`,
    );
    Object.assign(card, attributes);
    await showing(card);
    await card.updateComplete;
    return card;
  };
  const open = async (fields: object): Promise<[ExerciseCardElement, HoldTimerElement, FakeClock]> => {
    const card = await show(fields, {timer: 'open'});
    const timer = await timerOf(card);
    const clock = new FakeClock();
    timer.clock = clock;
    await timer.updateComplete;
    return [card, timer, clock];
  };
  const visible = (card: Element, selector: string): Element[] =>
    [...card.shadowRoot!.querySelectorAll(selector)].filter((element) => element.checkVisibility());

  describe('and its timer', () => {
    it('keeps running when a framework sets equal data again, and closes with other data', async () => {
      const card = await show({});
      await card.start();
      const timer = await timerOf(card);
      card.data = structuredClone(card.data);
      await card.updateComplete;
      expect([await timerOf(card), timer.state]).to.deep.equal([timer, 'running']);
      // The page changes its object, and sets a copy of it.
      const record = card.data as {sets?: number} & typeof card.data;
      record.sets = 7;
      card.data = {...record};
      await showing(card);
      await card.updateComplete;
      expect(hasPart(card, 'start')).to.be.true;
      expect(textOf(card, '[part=dose]')).to.contain('7');
    });

    it('has the duration of each step, and marks the current step', async () => {
      const steps = [
        {id: 'low', kind: 'hold', seconds: 4, text: 'Low for {seconds}.'},
        {id: 'high', kind: 'hold', seconds: 7.5, text: 'High for {seconds}.'},
        {text: 'Read this.'},
        {kind: 'move', seconds: 2, direction: 'down', text: 'Come down.'},
        {kind: 'relax', seconds: 3, text: 'Let go.'},
      ];
      const [card, timer, clock] = await open({steps, reps: 2, sets: 1});
      const phases: string[] = [];
      const current = (): string => textOf(card, '[aria-current=step] p');
      timer.start();
      for (const seconds of [5, 4, 7.5, 2, 3]) {
        clock.advance(seconds * 1000);
        await card.updateComplete;
        phases.push(`${timer.phase} ${current()}`);
      }
      expect(phases).to.deep.equal([
        'hold Low for 4 seconds.',
        'hold High for 7.5 seconds.',
        'move Come down.',
        'relax Let go.',
        'hold Low for 4 seconds.',
      ]);
      expect(timer.program?.totalMs).to.equal((5 + 16.5 + 13.5) * 1000);
    });

    it('does both sides, and the dose mentions them', async () => {
      const [card, timer] = await open({sides: 'both'});
      const sides = timer.program?.segments.map(({side}) => side);
      expect([...new Set(sides)]).to.include.members(['left', 'right']);
      expect(timer.program?.dose).to.include({sets: 2, reps: 3, rest: 30, sides: 'both'});
      expect(textOf(card, '[part=sentence]')).to.match(/Then do the same on the other side\.$/);
    });

    it('has a button to confirm each repetition if no step takes time', async () => {
      const [card, timer, clock] = await open({steps: [{text: 'Up.'}, {text: 'Down.'}], reps: 2, sets: 1});
      timer.start();
      clock.advance(600_000);
      await timer.updateComplete;
      expect(timer.state).to.equal('running');
      expect(textOf(timer, '[part~=main]')).to.equal('Done');
      expect(textOf(card, '[part=chips]')).not.to.contain('About');
      for (const rep of [1, 2]) {
        expect(timer.rep).to.equal(rep);
        partOf(timer, 'main').click();
        clock.advance(10_000);
        await timer.updateComplete;
      }
      expect(timer.state).to.equal('finished');
    });
  });

  describe('and its pictures', () => {
    const figure = {setting: 'floor', poses: [pose('down', 0), pose('up', 40)]};
    const steps = [
      {id: 'a', kind: 'hold', seconds: 4, text: 'Up.', pose: 'up'},
      {id: 'b', kind: 'move', seconds: 2, text: 'Down.', pose: 'down'},
      {id: 'c', kind: 'relax', seconds: 2, text: 'Rest.'},
    ];

    it('show the custom poses side by side, with the custom text', async () => {
      const card = await show({figure});
      expect(visible(card, 'figcaption').map(({textContent}) => textContent.trim())).to.deep.equal([
        '1 · Caption of down',
        '2 · Caption of up',
      ]);
      const alts = visible(card, '.picture').map((picture) => picture.getAttribute('aria-label'));
      expect(alts).to.deep.equal(['A person stands with the heels down.', 'A person stands with the heels up.']);
      for (const svg of visible(card, '.figure')) expect(svg.getBoundingClientRect().height).to.be.above(90);
    });

    it('follow the timer with the pose of each step', async () => {
      const [card, timer, clock] = await open({figure, steps, reps: 1, sets: 1});
      const captions: string[] = [];
      timer.start();
      for (const seconds of [0, 5, 4, 2]) {
        clock.advance(seconds * 1000);
        await card.updateComplete;
        captions.push(textOf(card, '.moving figcaption'));
      }
      expect(captions).to.deep.equal(['Caption of down', 'Caption of up', 'Caption of down', 'Caption of down']);
    });

    it('can be those of a built-in exercise', async () => {
      const card = await show({figure: {exercise: 'wall-pelvic-tilt'}});
      const builtInCard = await fixture(html`<exercise-card exercise="wall-pelvic-tilt"></exercise-card>`);
      const alts = (element: Element): unknown =>
        visible(element, '.picture').map((picture) => picture.getAttribute('aria-label'));
      expect(alts(card)).to.deep.equal(alts(builtInCard));
      expect(visible(card, '.picture')).to.have.length(2);
    });

    it('can be a photo, which loads lazily and reserves its space', async () => {
      const card = await show({
        media: [{type: 'image', src: '/demo/pictures/readme.png', alt: 'Heels up.', width: 640, height: 360}],
      });
      const picture = card.shadowRoot!.querySelector('img')!;
      const {alt, loading} = picture;
      expect([alt, loading, picture.getAttribute('width'), picture.getAttribute('height')]).to.deep.equal([
        'Heels up.',
        'lazy',
        '640',
        '360',
      ]);
      expect(picture.getAttribute('src')).to.equal('/demo/pictures/readme.png');
    });

    it('can be a video, which has controls and captions and never plays by itself', async () => {
      const media = {
        type: 'video',
        src: 'video.mp4',
        alt: 'Heels.',
        captions: '/LICENSE',
        poster: '/demo/pictures/readme.png',
      };
      const card = await show({media: [media]});
      const video = card.shadowRoot!.querySelector('video')!;
      const {controls, autoplay, preload, paused} = video;
      expect({controls, autoplay, preload, paused}).to.deep.equal({
        controls: true,
        autoplay: false,
        preload: 'none',
        paused: true,
      });
      expect(video.getAttribute('aria-label')).to.equal('Heels.');
      const track = video.querySelector('track')!;
      expect([track.kind, track.getAttribute('src')]).to.deep.equal(['captions', '/LICENSE']);
    });
  });

  describe('and its sources', () => {
    it('name the author and the reviewer, and do not credit the article', async () => {
      const card = await show({
        author: 'A. Physiotherapist',
        review: 'Checked by B. Colleague.',
        stopRule: 'Stop when it hurts.',
        sources: [{name: 'A leaflet', url: 'https://example.org/leaflet'}, {name: 'A book'}],
      });
      expect(textOf(card, '[part=sources]')).to.equal(
        'A. Physiotherapist Checked by B. Colleague. Sources A leafletA book',
      );
      const links = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({href}) => href);
      expect(links).to.deep.equal(['https://example.org/leaflet']);
      expect(textOf(card)).not.to.match(/Marcus|clinician|references|The article/);
      expect(textOf(card, '[part=stop]')).to.equal('When to stop Stop when it hurts.');
    });

    it('say that the stop rule is built in if the exercise has none', async () => {
      const card = await show({});
      expect(textOf(card, '[part=stop]')).to.equal(`When to stop ${STOP_RULE}`);
      expect(textOf(card, '[part=sources]')).to.equal('Ours “When to stop”');
    });

    it('say what else is built in, as the record specifies', async () => {
      const card = await show({howOften: 'Daily.', feel: ['Warm calves'], ours: ['howOften', 'mistakes']});
      expect(textOf(card, '[part=sources]')).to.equal('Ours “How often”');
    });

    it('are missing with sources="none"', async () => {
      expect(hasPart(await show({}, {sources: 'none'}), 'sources')).to.equal(false);
    });
  });

  it('shows the duration of a step wherever its text has a placeholder, and loses no text', async () => {
    const steps = [{kind: 'hold', seconds: 4, text: 'For {seconds} on the left, {seconds} on the right. {second}'}];
    const card = await show({steps});
    expect(textOf(card, '[part=steps] li')).to.equal('For 4 seconds on the left, 4 seconds on the right. {second}');
  });
});

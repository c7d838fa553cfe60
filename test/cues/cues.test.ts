import {aTimeout, expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform, RecordedAudio, recordSpeech} from '../helpers/platform.js';
import {partOf} from '../helpers/text.js';

describe('the cues of a timer', () => {
  const platform = new Platform();
  let clock: FakeClock;
  let timer: HoldTimerElement;
  let audio: RecordedAudio;

  const createTimer = async (attributes: Record<string, string> = {}): Promise<void> => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer hold="5" reps="2" .clock=${clock}></hold-timer>`);
    for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
    await timer.updateComplete;
  };
  /** Advances the clock of the timer and the audio clock. */
  const advance = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) {
      audio.currentTime += 1;
      clock.advance(1000);
    }
  };

  before(async () => {
    // The first sound creates the only audio context of the page.
    platform.put(window, 'AudioContext', RecordedAudio);
    await createTimer();
    timer.testSound();
    audio = RecordedAudio.contexts[0] as RecordedAudio;
    platform.restore();
  });
  beforeEach(() => {
    audio.notes = [];
    audio.currentTime = 100;
    audio.state = 'running';
  });
  afterEach(() => {
    timer.reset();
    platform.restore();
  });

  describe('sound', () => {
    it('is scheduled ahead on the audio clock', async () => {
      await createTimer();
      timer.start();
      expect(audio.times(440), 'get ready').to.deep.equal([2, 3, 4]);
      expect(audio.times(880).slice(0, 2), 'start').to.deep.equal([5, 13]);
      expect(audio.times(520), 'relax').to.deep.equal([10]);
      expect(audio.times(1320), 'finish').to.deep.equal([18.3]);
      expect(RecordedAudio.contexts, 'one context for the page').to.have.length(1);
    });

    it('is scheduled once, however many seconds pass', async () => {
      await createTimer();
      timer.start();
      const count = audio.notes.length;
      advance(12);
      expect(audio.notes).to.have.length(count);
    });

    it('is cancelled by a pause, and on time after it', async () => {
      await createTimer();
      timer.start();
      advance(6);
      timer.pause();
      expect(audio.notes.filter(({at}) => at > audio.currentTime)).to.deep.equal([]);
      audio.currentTime += 50;
      clock.advance(50_000);
      timer.start();
      const [next] = audio.times(660, 156).filter((at) => at > 0);
      expect(next, 'the count of the hold, 1 s on').to.equal(1);
    });

    it('is rescheduled after a skip', async () => {
      await createTimer();
      timer.start();
      timer.skip();
      expect(audio.times(440), 'no get-ready count').to.deep.equal([]);
      expect(audio.times(880)[0]).to.equal(0);
    });

    it('does not play late tones after the page was frozen', async () => {
      await createTimer();
      timer.start();
      // The audio clock stood still with the page.
      clock.freeze(12_000);
      expect(audio.notes.every(({at}) => at >= audio.currentTime)).to.equal(true);
      expect(audio.times(880)[0], 'the next hold, 1 s on').to.equal(1);
    });

    for (const state of ['suspended', 'interrupted'] as const) {
      it(`resumes a context that is ${state}`, async () => {
        await createTimer();
        timer.start();
        const before = audio.resumed;
        audio.state = state;
        advance(1);
        expect(audio.resumed).to.equal(before + 1);
      });
    }

    it('starts each untimed repetition once, is silent until the user ends it, and plays the finish', async () => {
      await createTimer({hold: '0'});
      timer.start();
      expect(audio.times(880), 'the first repetition').to.deep.equal([5]);
      advance(300);
      expect(audio.times(880)).to.deep.equal([5]);
      expect(audio.times(1320)).to.deep.equal([]);
      audio.notes = [];
      timer.skip();
      expect(audio.times(520, 400), 'relax, at once').to.deep.equal([0]);
      expect(audio.times(880, 400), 'the second repetition').to.deep.equal([3]);
      advance(100);
      audio.notes = [];
      timer.skip();
      expect(timer.state).to.equal('finished');
      expect(audio.times(1320, 500)).to.deep.equal([0.3]);
    });

    it('continues at once if the user ends an untimed repetition at once', async () => {
      await createTimer({hold: '0'});
      timer.start();
      advance(5);
      audio.notes = [];
      timer.skip();
      expect(audio.times(520, 105), 'relax').to.deep.equal([0]);
      expect(audio.times(880, 105), 'the second repetition').to.deep.equal([3]);
    });

    it('is silent with sound="off", and plays at the volume that is set', async () => {
      await createTimer({sound: 'off'});
      timer.start();
      advance(6);
      expect(audio.notes).to.deep.equal([]);
      timer.volume = 0.2;
      timer.testSound();
      expect(audio.notes.map(({hertz, volume}) => [hertz, volume])).to.deep.equal([[880, 0.2]]);
      timer.volume = 7;
      expect(timer.volume).to.equal(1);
    });

    it('can be turned off and on while the timer runs', async () => {
      await createTimer();
      timer.start();
      await timer.updateComplete;
      const button = partOf(timer, 'sound');
      expect([button.textContent.trim(), button.getAttribute('aria-pressed')]).to.deep.equal(['Sound', 'true']);
      button.click();
      await timer.updateComplete;
      expect(audio.notes).to.deep.equal([]);
      advance(2);
      expect(audio.notes).to.deep.equal([]);
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      button.click();
      await timer.updateComplete;
      advance(1);
      expect(audio.times(880, 103)[0], 'the hold is 2 s on').to.equal(2);
    });

    it('stops when the element is removed', async () => {
      await createTimer();
      timer.start();
      timer.remove();
      expect(audio.notes).to.deep.equal([]);
    });
  });

  describe('voice', () => {
    let spoken: string[];
    beforeEach(() => (spoken = recordSpeech(platform)));

    it('speaks only the phases, in the language of the element', async () => {
      await createTimer({voice: ''});
      timer.start();
      advance(20);
      expect(spoken.filter((text) => text !== '-')).to.deep.equal([
        'en Get ready',
        'en Hold it there',
        'en Relax',
        'en Hold it there',
        'en Done',
      ]);
    });

    it('stops at a pause, and is off by default', async () => {
      await createTimer({voice: ''});
      timer.start();
      timer.pause();
      expect(spoken.at(-1)).to.equal('-');
      spoken.length = 0;
      await createTimer({voice: 'false'});
      timer.start();
      advance(20);
      expect(spoken).to.deep.equal([]);
    });

    it('is skipped without an error if the browser has none', async () => {
      platform.put(window, 'speechSynthesis', undefined);
      await createTimer({voice: ''});
      timer.start();
      advance(6);
      expect(timer.phase).to.equal('hold');
    });
  });

  describe('vibration', () => {
    it('marks each phase, if it is on', async () => {
      const patterns: number[][] = [];
      platform.put(navigator, 'vibrate', (pattern: number[]) => patterns.push(pattern));
      await createTimer();
      timer.start();
      advance(20);
      expect(patterns).to.deep.equal([]);
      await createTimer({vibrate: ''});
      timer.start();
      advance(20);
      expect(patterns).to.deep.equal([[60], [200], [60, 60, 60], [200], [300, 100, 300]]);
    });

    it('is skipped without an error if the browser has none', async () => {
      platform.put(navigator, 'vibrate', undefined);
      await createTimer({vibrate: ''});
      timer.start();
      advance(6);
      expect(timer.phase).to.equal('hold');
    });
  });

  describe('the screen wake lock', () => {
    let locks: string[];
    beforeEach(() => {
      locks = [];
      platform.put(navigator, 'wakeLock', {
        request: (type: string) => {
          locks.push(type);
          return Promise.resolve({release: () => Promise.resolve(locks.push('released'))});
        },
      });
    });

    it('is released, also after repeated visibilitychange events', async () => {
      await createTimer();
      timer.start();
      for (let i = 0; i < 2; i++) document.dispatchEvent(new Event('visibilitychange'));
      timer.pause();
      await aTimeout(0);
      expect(locks.filter((lock) => lock === 'screen')).to.have.length(3);
      expect(locks.filter((lock) => lock === 'released')).to.have.length(3);
    });

    it('is held only while the timer runs', async () => {
      await createTimer();
      expect(locks).to.deep.equal([]);
      timer.start();
      advance(6);
      expect(locks).to.deep.equal(['screen']);
      timer.pause();
      await aTimeout(0);
      expect(locks).to.deep.equal(['screen', 'released']);
      timer.start();
      advance(20);
      await aTimeout(0);
      expect(locks).to.deep.equal(['screen', 'released', 'screen', 'released']);
    });

    it('is requested again when the page becomes visible', async () => {
      await createTimer();
      timer.start();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.deep.equal(['screen', 'screen']);
      timer.pause();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.deep.equal(['screen', 'screen']);
    });

    it('is not held if it is off, and the timer runs if it is refused or missing', async () => {
      await createTimer({'keep-awake': 'off'});
      timer.start();
      expect(locks).to.deep.equal([]);
      for (const wakeLock of [{request: () => Promise.reject(new Error('not allowed'))}, undefined]) {
        platform.put(navigator, 'wakeLock', wakeLock);
        await createTimer();
        timer.start();
        await aTimeout(0);
        advance(6);
        timer.pause();
        expect(timer.state).to.equal('paused');
      }
    });
  });
});

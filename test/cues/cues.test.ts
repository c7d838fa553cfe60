import {aTimeout, expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {Platform, RecordedAudio} from '../helpers/platform.js';
import {partOf} from '../helpers/text.js';

describe('what a timer does to the world', () => {
  const platform = new Platform();
  let clock: FakeClock;
  let timer: HoldTimerElement;
  let audio: RecordedAudio;

  const show = async (attributes: Record<string, string> = {}): Promise<void> => {
    clock = new FakeClock();
    timer = await fixture(html`<hold-timer hold="5" reps="2" .clock=${clock}></hold-timer>`);
    for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
    await timer.updateComplete;
  };
  /** Time passes for the timer and on the audio clock. */
  const pass = (seconds: number): void => {
    for (let second = 0; second < seconds; second++) {
      audio.currentTime += 1;
      clock.advance(1000);
    }
  };

  before(async () => {
    // The page's one context is made by the first sound.
    platform.put(window, 'AudioContext', RecordedAudio);
    await show();
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
    it('is put on the audio clock ahead of time', async () => {
      await show();
      timer.start();
      expect(audio.times(440), 'get ready').to.deep.equal([2, 3, 4]);
      expect(audio.times(880).slice(0, 2), 'start').to.deep.equal([5, 13]);
      expect(audio.times(520), 'let go').to.deep.equal([10]);
      expect(audio.times(1320), 'finish').to.deep.equal([18.3]);
      expect(RecordedAudio.contexts, 'one for the page').to.have.length(1);
    });

    it('is scheduled once, however many seconds pass', async () => {
      await show();
      timer.start();
      const count = audio.notes.length;
      pass(12);
      expect(audio.notes).to.have.length(count);
    });

    it('is taken back by a pause and comes at the right time after it', async () => {
      await show();
      timer.start();
      pass(6);
      timer.pause();
      expect(audio.notes.filter(({at}) => at > audio.currentTime)).to.deep.equal([]);
      audio.currentTime += 50;
      clock.advance(50_000);
      timer.start();
      const [next] = audio.times(660, 156).filter((at) => at > 0);
      expect(next, 'the count of the hold, 1 s on').to.equal(1);
    });

    it('follows a skip', async () => {
      await show();
      timer.start();
      timer.skip();
      expect(audio.times(440), 'no get-ready count').to.deep.equal([]);
      expect(audio.times(880)[0]).to.equal(0);
    });

    it('has no burst of late tones after a freeze', async () => {
      await show();
      timer.start();
      // The audio clock stood still with the page.
      clock.freeze(12_000);
      expect(audio.notes.every(({at}) => at >= audio.currentTime)).to.equal(true);
      expect(audio.times(880)[0], 'the next hold, 1 s on').to.equal(1);
    });

    for (const state of ['suspended', 'interrupted'] as const) {
      it(`wakes a context that is ${state}`, async () => {
        await show();
        timer.start();
        const before = audio.resumed;
        audio.state = state;
        pass(1);
        expect(audio.resumed).to.equal(before + 1);
      });
    }

    it('starts each repetition without a clock once, waits in silence, and ends with the finish', async () => {
      await show({hold: '0'});
      timer.start();
      expect(audio.times(880), 'the first repetition').to.deep.equal([5]);
      pass(300);
      expect(audio.times(880)).to.deep.equal([5]);
      expect(audio.times(1320)).to.deep.equal([]);
      audio.notes = [];
      timer.skip();
      expect(audio.times(520, 400), 'let go, at once').to.deep.equal([0]);
      expect(audio.times(880, 400), 'the second repetition').to.deep.equal([3]);
      pass(100);
      audio.notes = [];
      timer.skip();
      expect(timer.state).to.equal('finished');
      expect(audio.times(1320, 500)).to.deep.equal([0.3]);
    });

    it('goes on at once where a repetition without a clock took no time', async () => {
      await show({hold: '0'});
      timer.start();
      pass(5);
      audio.notes = [];
      timer.skip();
      expect(audio.times(520, 105), 'let go').to.deep.equal([0]);
      expect(audio.times(880, 105), 'the second repetition').to.deep.equal([3]);
    });

    it('is off when it is turned off, and as loud as it is set', async () => {
      await show({sound: 'off'});
      timer.start();
      pass(6);
      expect(audio.notes).to.deep.equal([]);
      timer.volume = 0.2;
      timer.testSound();
      expect(audio.notes.map(({hertz, volume}) => [hertz, volume])).to.deep.equal([[880, 0.2]]);
      timer.volume = 7;
      expect(timer.volume).to.equal(1);
    });

    it('is turned off and on by the reader, while the timer runs', async () => {
      await show();
      timer.start();
      await timer.updateComplete;
      const button = partOf(timer, 'sound');
      expect([button.textContent.trim(), button.getAttribute('aria-pressed')]).to.deep.equal(['Sound', 'true']);
      button.click();
      await timer.updateComplete;
      expect(audio.notes).to.deep.equal([]);
      pass(2);
      expect(audio.notes).to.deep.equal([]);
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      button.click();
      await timer.updateComplete;
      pass(1);
      expect(audio.times(880, 103)[0], 'the hold is 2 s on').to.equal(2);
    });

    it('stops with the element', async () => {
      await show();
      timer.start();
      timer.remove();
      expect(audio.notes).to.deep.equal([]);
    });
  });

  describe('voice', () => {
    let said: string[];
    beforeEach(() => {
      said = [];
      platform.put(
        window,
        'SpeechSynthesisUtterance',
        class {
          lang = '';
          constructor(readonly text: string) {}
        },
      );
      platform.put(window, 'speechSynthesis', {
        cancel: () => said.push('-'),
        speak: ({text, lang}: SpeechSynthesisUtterance) => said.push(`${lang} ${text}`),
      });
    });

    it('says phases and nothing else, in the element’s language', async () => {
      await show({voice: ''});
      timer.start();
      pass(20);
      expect(said.filter((text) => text !== '-')).to.deep.equal([
        'en Get ready',
        'en Hold it there',
        'en Relax',
        'en Hold it there',
        'en Done',
      ]);
    });

    it('falls silent at a pause, and is off unless asked for', async () => {
      await show({voice: ''});
      timer.start();
      timer.pause();
      expect(said.at(-1)).to.equal('-');
      said = [];
      await show({voice: 'false'});
      timer.start();
      pass(20);
      expect(said).to.deep.equal([]);
    });

    it('is quietly left out where there is none', async () => {
      platform.put(window, 'speechSynthesis', undefined);
      await show({voice: ''});
      timer.start();
      pass(6);
      expect(timer.phase).to.equal('hold');
    });
  });

  describe('vibration', () => {
    it('comes at each phase, when asked for', async () => {
      const felt: number[][] = [];
      platform.put(navigator, 'vibrate', (pattern: number[]) => felt.push(pattern));
      await show();
      timer.start();
      pass(20);
      expect(felt).to.deep.equal([]);
      await show({vibrate: ''});
      timer.start();
      pass(20);
      expect(felt).to.deep.equal([[60], [200], [60, 60, 60], [200], [300, 100, 300]]);
    });

    it('is quietly left out where there is none', async () => {
      platform.put(navigator, 'vibrate', undefined);
      await show({vibrate: ''});
      timer.start();
      pass(6);
      expect(timer.phase).to.equal('hold');
    });
  });

  describe('the screen', () => {
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

    it('goes off at the end, however often the page was told of a return', async () => {
      await show();
      timer.start();
      for (let i = 0; i < 2; i++) document.dispatchEvent(new Event('visibilitychange'));
      timer.pause();
      await aTimeout(0);
      expect(locks.filter((one) => one === 'screen')).to.have.length(3);
      expect(locks.filter((one) => one === 'released')).to.have.length(3);
    });

    it('stays on while the timer runs, and no longer', async () => {
      await show();
      expect(locks).to.deep.equal([]);
      timer.start();
      pass(6);
      expect(locks).to.deep.equal(['screen']);
      timer.pause();
      await aTimeout(0);
      expect(locks).to.deep.equal(['screen', 'released']);
      timer.start();
      pass(20);
      await aTimeout(0);
      expect(locks).to.deep.equal(['screen', 'released', 'screen', 'released']);
    });

    it('is asked for again when the page comes back', async () => {
      await show();
      timer.start();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.deep.equal(['screen', 'screen']);
      timer.pause();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.deep.equal(['screen', 'screen']);
    });

    it('goes off as always when that is wanted, refused or not possible', async () => {
      await show({'keep-awake': 'off'});
      timer.start();
      expect(locks).to.deep.equal([]);
      for (const wakeLock of [{request: () => Promise.reject(new Error('not allowed'))}, undefined]) {
        platform.put(navigator, 'wakeLock', wakeLock);
        await show();
        timer.start();
        await aTimeout(0);
        pass(6);
        timer.pause();
        expect(timer.state).to.equal('paused');
      }
    });
  });
});

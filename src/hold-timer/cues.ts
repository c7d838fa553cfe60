import {ScreenAwake} from '../cues/screen-awake.js';
import {Sound} from '../cues/sound.js';
import {vibrate} from '../cues/vibration.js';
import {say} from '../cues/voice.js';
import type {Phase} from '../timer/program.js';
import type {Moment, TimerSession} from '../timer/session.js';

/** Which cues are wanted. */
export interface CueSettings {
  readonly sound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly keepAwake: boolean;
}

/** A change of a timer that is seen, heard or felt. */
export interface Change {
  readonly session: TimerSession;
  readonly now: Moment;
  readonly before: Moment;
  readonly settings: CueSettings;
  /** What the phase is called, for the voice, and its language. */
  readonly word: string;
  readonly lang: string;
}

/** ms on and off at the start of a phase; a short one where it is not named. */
const PATTERNS: Readonly<Partial<Record<Phase | 'finished', readonly number[]>>> = {
  hold: [200],
  relax: [60, 60, 60],
  rest: [60, 60, 60],
  switch: [200, 100, 200],
  finished: [300, 100, 300],
};

/** What a timer does to the world around it: sound, voice, vibration, screen. */
export class Cues {
  readonly sound = new Sound();
  readonly #screen = new ScreenAwake();

  follow({session: {program}, now, before, settings, word, lang}: Change): void {
    const {state, snapshot} = now;
    const running = state === 'running';
    const finished = state === 'finished';
    const waited = before.snapshot.segment.step?.untimed;
    this.#screen.want(running && settings.keepAwake);
    // While the reader takes their time, the clocks part; after it, the tones are put there anew.
    if (waited) this.sound.cancel();
    if (settings.sound && (running ? !snapshot.segment.step?.untimed : finished && waited))
      this.sound.follow(program, snapshot.elapsedMs);
    // A start or the finish has just begun to sound.
    else if (!running && !finished) this.sound.cancel();

    if (settings.voice && !running && !finished && before.state === 'running') say('', lang);
    const began = running ? snapshot.index !== before.snapshot.index || before.state !== 'running' : finished;
    if (!began || before.state === 'finished') return;
    if (settings.voice) say(word, lang);
    if (settings.vibrate) vibrate(PATTERNS[finished ? 'finished' : snapshot.segment.phase] ?? [60]);
  }

  /** Lets go of sound and screen. */
  release(): void {
    this.sound.cancel();
    this.#screen.want(false);
  }
}

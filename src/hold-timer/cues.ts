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

/** ms on and off at the start of a phase. */
const PATTERNS: Readonly<Record<Phase | 'finished', readonly number[]>> = {
  prepare: [60],
  hold: [200],
  move: [60],
  relax: [60, 60, 60],
  rest: [60, 60, 60],
  switch: [200, 100, 200],
  finished: [300, 100, 300],
};

/** What a timer does to the world around it: sound, voice, vibration, screen. */
export class Cues {
  readonly sound = new Sound();
  readonly #screen = new ScreenAwake();

  /** @param word what the phase is called, for the voice; @param lang its language */
  follow(
    {program}: TimerSession,
    now: Moment,
    before: Moment,
    settings: CueSettings,
    word: string,
    lang: string,
  ): void {
    const {state, snapshot} = now;
    const running = state === 'running';
    this.#screen.want(running && settings.keepAwake);
    if (running && settings.sound) this.sound.follow(program, snapshot.elapsedMs);
    // The finish has just begun to sound.
    else if (state !== 'finished') this.sound.cancel();

    const finished = state === 'finished';
    if (settings.voice && !running && !finished && before.state === 'running') say('', lang);
    const began = running ? snapshot.index !== before.snapshot.index || before.state !== 'running' : finished;
    if (!began || before.state === 'finished') return;
    if (settings.voice) say(word, lang);
    if (settings.vibrate) vibrate(PATTERNS[finished ? 'finished' : snapshot.segment.phase]);
  }

  /** Lets go of sound and screen. */
  release(): void {
    this.sound.cancel();
    this.#screen.want(false);
  }
}

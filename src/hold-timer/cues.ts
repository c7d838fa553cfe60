import {ScreenWakeLock} from '../cues/screen-wake-lock.js';
import {Sound} from '../cues/sound.js';
import {vibrate} from '../cues/vibration.js';
import {speak} from '../cues/voice.js';
import type {Phase} from '../timer/program.js';
import type {Moment, TimerSession} from '../timer/session.js';

/** Which cues are on. */
export interface CueSettings {
  readonly sound: boolean;
  readonly voice: boolean;
  readonly vibrate: boolean;
  readonly keepAwake: boolean;
}

/** A change of a session that may cause cues. */
export interface TimerChange {
  readonly session: TimerSession;
  readonly now: Moment;
  readonly before: Moment;
  readonly settings: CueSettings;
  /** The text for the voice, and its language tag. */
  readonly spokenText: string;
  readonly lang: string;
}

/** Vibration patterns at the start of a phase, in ms on and off. Other phases have one short vibration. */
const VIBRATION_PATTERNS: Readonly<Partial<Record<Phase | 'finished', readonly number[]>>> = {
  hold: [200],
  relax: [60, 60, 60],
  rest: [60, 60, 60],
  switch: [200, 100, 200],
  finished: [300, 100, 300],
};

/** The cues of a timer: sound, voice, vibration and screen wake lock. */
export class Cues {
  readonly sound = new Sound();
  readonly #screen = new ScreenWakeLock();

  /** Gives the cues for a change. */
  update({session: {program}, now, before, settings, spokenText, lang}: TimerChange): void {
    const {state, snapshot} = now;
    const isRunning = state === 'running';
    const isFinished = state === 'finished';
    const wasUntimed = before.snapshot.segment.step?.untimed;
    this.#screen.setEnabled(isRunning && settings.keepAwake);
    // Program time stops during an untimed step, so the tones after it are scheduled anew.
    if (wasUntimed) this.sound.cancel();
    if (settings.sound && (isRunning ? !snapshot.segment.step?.untimed : isFinished && wasUntimed))
      this.sound.schedule(program, snapshot.elapsedMs);
    // After the finish, its tone still plays.
    else if (!isRunning && !isFinished) this.sound.cancel();

    if (settings.voice && !isRunning && !isFinished && before.state === 'running') speak('', lang);
    const isPhaseStart = isRunning
      ? snapshot.index !== before.snapshot.index || before.state !== 'running'
      : isFinished;
    if (!isPhaseStart || before.state === 'finished') return;
    if (settings.voice) speak(spokenText, lang);
    if (settings.vibrate) vibrate(VIBRATION_PATTERNS[isFinished ? 'finished' : snapshot.segment.phase] ?? [60]);
  }

  /** Cancels scheduled tones, and releases the screen wake lock. */
  release(): void {
    this.sound.cancel();
    this.#screen.setEnabled(false);
  }
}

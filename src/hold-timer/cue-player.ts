import {resumeAudioContext} from '../cues/audio-context.js';
import {unlockSpeech} from '../cues/voice.js';
import {warn} from '../warnings/warn.js';
import type {Cues, TimerChange} from './cues.js';
import {deferredCues} from './deferred.js';

/**
 * Plays the cues of a timer: sound, voice, vibration and screen wake lock. Their module loads after the first render. If the
 * timer has started by then, the cues begin with the current phase.
 */
export class CuePlayer {
  /** Whether the last attempt to load the cues failed. The next change of the timer starts another attempt. */
  hasFailed = false;
  readonly #onFailureChange: () => void;
  #cues: Cues | undefined;
  /** The changes that happened while the cues were loading, as one: the latest, with the `before` of the first. */
  #pending: TimerChange | undefined;
  #volume = 0.5;

  /** @param onFailureChange is called whenever `hasFailed` changes */
  constructor(onFailureChange: () => void) {
    this.#onFailureChange = onFailureChange;
  }

  /** Volume of the tones, from 0 to 1. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#cues) this.#cues.sound.volume = volume;
  }

  /** Gives the cues for a change of the timer, now or when they have loaded. */
  update(change: TimerChange): void {
    const cues = this.#cuesIfLoaded();
    if (cues) {
      cues.update(change);
      return;
    }
    const {now, before, settings} = change;
    this.#pending = {...change, before: this.#pending?.before ?? before};
    // Browsers allow sound and speech only if both are unlocked in a user gesture.
    if (now.state === 'running' && before.state !== 'running') {
      if (settings.sound) resumeAudioContext();
      if (settings.voice) unlockSpeech();
    }
    void this.#load(() => {
      const pending = this.#pending;
      this.#pending = undefined;
      if (!pending) return;
      const {state, snapshot} = pending.session;
      this.#cuesIfLoaded()?.update({...pending, now: {state, snapshot}});
    });
  }

  /** Plays a tone, so that the user can judge the volume. */
  playTestTone(): void {
    resumeAudioContext();
    const cues = this.#cuesIfLoaded();
    if (cues) cues.sound.playTestTone();
    else void this.#load(() => this.#cuesIfLoaded()?.sound.playTestTone());
  }

  /** Stops the current tone, and cancels the scheduled ones. */
  cancelSound(): void {
    this.#cues?.sound.cancel();
    // The user may turn the sound off while the cues are loading.
    if (this.#pending) this.#pending = {...this.#pending, settings: {...this.#pending.settings, sound: false}};
  }

  /** Cancels scheduled tones, and releases the screen wake lock. */
  release(): void {
    this.#pending = undefined;
    this.#cues?.release();
  }

  #cuesIfLoaded(): Cues | undefined {
    if (!this.#cues && deferredCues.module) {
      this.#cues = new deferredCues.module.Cues();
      this.#cues.sound.volume = this.#volume;
    }
    return this.#cues;
  }

  async #load(onLoad: () => void): Promise<void> {
    const hadFailed = this.hasFailed;
    try {
      await deferredCues.load();
      this.hasFailed = false;
    } catch (error) {
      if (!hadFailed) warn('not-loaded', '<hold-timer>', 'the sound could not be loaded.', error);
      this.hasFailed = true;
    }
    if (this.hasFailed !== hadFailed) this.#onFailureChange();
    if (!this.hasFailed) onLoad();
  }
}

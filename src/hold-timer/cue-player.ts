import {audio} from '../cues/audio.js';
import {unlockVoice} from '../cues/voice.js';
import {warn} from '../warnings/warn.js';
import type {Change, Cues} from './cues.js';
import {deferredCues} from './deferred.js';

/**
 * Sound, voice, vibration and screen lock of a timer. The module with these cues loads after the first view. If it arrives
 * after the timer has started, the cues begin with the current phase.
 */
export class CuePlayer {
  /** Whether the last attempt to load the cues has failed. The next change of the timer starts another attempt. */
  hasFailed = false;
  readonly #onFailureChange: () => void;
  #cues: Cues | undefined;
  /** The changes that were missed while the cues were loading, as one: the latest, with the `before` of the first. */
  #missed: Change | undefined;
  #volume = 0.5;

  /** @param onFailureChange is called whenever `hasFailed` changes */
  constructor(onFailureChange: () => void) {
    this.#onFailureChange = onFailureChange;
  }

  /** 0 to 1. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#cues) this.#cues.sound.volume = volume;
  }

  follow(change: Change): void {
    const cues = this.#ready();
    if (cues) {
      cues.follow(change);
      return;
    }
    const {now, before, settings} = change;
    this.#missed = {...change, before: this.#missed?.before ?? before};
    // Browsers allow sound and speech only if these are unlocked while a press is handled.
    if (now.state === 'running' && before.state !== 'running') {
      if (settings.sound) audio();
      if (settings.voice) unlockVoice();
    }
    void this.#load(() => {
      const missed = this.#missed;
      this.#missed = undefined;
      if (!missed) return;
      const {state, snapshot} = missed.session;
      this.#ready()?.follow({...missed, now: {state, snapshot}});
    });
  }

  /** Plays a tone, so that the user can judge the volume. */
  test(): void {
    audio();
    const cues = this.#ready();
    if (cues) cues.sound.test();
    else void this.#load(() => this.#ready()?.sound.test());
  }

  /** Cancels all scheduled tones that have not played yet. */
  cancelSound(): void {
    this.#cues?.sound.cancel();
    // The user may turn the sound off while it is loading.
    if (this.#missed) this.#missed = {...this.#missed, settings: {...this.#missed.settings, sound: false}};
  }

  /** Cancels scheduled tones, and releases the screen lock. */
  release(): void {
    this.#missed = undefined;
    this.#cues?.release();
  }

  #ready(): Cues | undefined {
    if (!this.#cues && deferredCues.module) {
      this.#cues = new deferredCues.module.Cues();
      this.#cues.sound.volume = this.#volume;
    }
    return this.#cues;
  }

  async #load(act: () => void): Promise<void> {
    const failed = this.hasFailed;
    try {
      await deferredCues.load();
      this.hasFailed = false;
    } catch (error) {
      if (!failed) warn('not-loaded', '<hold-timer>', 'the sound could not be loaded.', error);
      this.hasFailed = true;
    }
    if (this.hasFailed !== failed) this.#onFailureChange();
    if (!this.hasFailed) act();
  }
}

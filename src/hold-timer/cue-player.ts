import {audio} from '../cues/audio.js';
import {unlockVoice} from '../cues/voice.js';
import type {Change, Cues} from './cues.js';
import {deferredCues} from './deferred.js';

/**
 * Sound, voice, vibration and screen of a timer. Their module loads after the first view: where it arrives after the start,
 * they join in at the phase that the timer is in.
 */
export class CuePlayer {
  /** Their module could not be loaded. The next change of the timer tries again. */
  hasFailed = false;
  readonly #changed: () => void;
  #cues: Cues | undefined;
  /** What happened while their module was not here: the latest change, from the first on. */
  #missed: Change | undefined;
  #volume = 0.5;

  /** @param changed is called when the module has loaded after all, or could not be loaded */
  constructor(changed: () => void) {
    this.#changed = changed;
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
    // Browsers allow sound only from what happens while a press is handled.
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

  /** Lets the reader hear how loud it is. */
  test(): void {
    audio();
    const cues = this.#ready();
    if (cues) cues.sound.test();
    else void this.#load(() => this.#ready()?.sound.test());
  }

  /** Takes back all that has not sounded yet. */
  cancelSound(): void {
    this.#cues?.sound.cancel();
  }

  /** Lets go of sound and screen. */
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
      act();
    } catch (error) {
      if (!failed) console.warn('<hold-timer> could not load its sound.', error);
      this.hasFailed = true;
    }
    if (this.hasFailed !== failed) this.#changed();
  }
}

import {warn} from '../warnings/warn.js';
import {deferredSettings} from './deferred.js';

/** Opens and closes the settings, which load when a user opens them, and keeps whether a part could not be loaded. */
export class SettingsPanel {
  isOpen = false;

  /** A part that the user asked for could not be loaded. */
  hasFailed = false;

  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  toggle(): void {
    if (this.isOpen || deferredSettings.module) this.isOpen = !this.isOpen;
    else void this.loaded(deferredSettings.load().then(() => void (this.isOpen = true)));
  }

  /** Waits for a part that the user asked for, and renders the timer again: with the part, or with a message. */
  async loaded(part: Promise<void>): Promise<void> {
    try {
      await part;
      this.hasFailed = false;
    } catch (error) {
      warn('not-loaded', '<hold-timer>', 'the settings or floor mode could not be loaded.', error);
      this.hasFailed = true;
    }
    this.#redraw();
  }
}

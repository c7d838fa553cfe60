import {warn} from '../warnings/warn.js';
import {deferredSettings} from './deferred.js';

/** Opens and closes the settings panel, which loads when a user first opens it. Stores whether a module failed to load. */
export class SettingsPanel {
  isOpen = false;

  /** Whether a module that the user's action needs could not be loaded. */
  hasFailed = false;

  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  toggle(): void {
    if (this.isOpen || deferredSettings.module) this.isOpen = !this.isOpen;
    else void this.showWhenLoaded(deferredSettings.load().then(() => void (this.isOpen = true)));
  }

  /** Waits for a module that the user's action needs, then renders the timer: with its content, or with an error message. */
  async showWhenLoaded(loading: Promise<void>): Promise<void> {
    try {
      await loading;
      this.hasFailed = false;
    } catch (error) {
      warn('not-loaded', '<hold-timer>', 'the settings or floor mode could not be loaded.', error);
      this.hasFailed = true;
    }
    this.#redraw();
  }
}

/**
 * Keeps the screen on while it is wanted. The browser takes the lock away when the page is hidden; it is asked for again
 * on return. Refused or missing, the screen goes off as always.
 */
export class ScreenAwake {
  #wanted = false;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) {
      document.addEventListener('visibilitychange', this.#ask);
      this.#ask();
    } else {
      document.removeEventListener('visibilitychange', this.#ask);
      this.#release();
    }
  }

  #release(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = undefined;
  }

  readonly #ask = (): void => {
    // In a frame that is not allowed to, Chromium would tell the console.
    const {featurePolicy} = document as {featurePolicy?: {allowsFeature(name: string): boolean}};
    if (document.hidden || featurePolicy?.allowsFeature('screen-wake-lock') === false) return;
    // It may still be here, where the page was told of a return that was none.
    this.#release();
    this.#lock = (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => undefined);
  };
}

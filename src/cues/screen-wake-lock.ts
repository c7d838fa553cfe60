/**
 * Keeps the screen on while it is enabled. The browser releases a wake lock when the page is hidden, so this requests another
 * one when the page becomes visible. If the browser refuses or has no wake locks, the screen turns off as usual.
 */
export class ScreenWakeLock {
  #isEnabled = false;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  setEnabled(isEnabled: boolean): void {
    if (isEnabled === this.#isEnabled) return;
    this.#isEnabled = isEnabled;
    if (isEnabled) {
      document.addEventListener('visibilitychange', this.#request);
      this.#request();
    } else {
      document.removeEventListener('visibilitychange', this.#request);
      this.#release();
    }
  }

  #release(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = undefined;
  }

  readonly #request = (): void => {
    // Chromium logs a violation if a frame without permission requests a wake lock.
    const {featurePolicy} = document as {featurePolicy?: {allowsFeature(name: string): boolean}};
    if (document.hidden || featurePolicy?.allowsFeature('screen-wake-lock') === false) return;
    // The event may fire although the page was not hidden: then the previous lock is still active.
    this.#release();
    this.#lock = (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => undefined);
  };
}

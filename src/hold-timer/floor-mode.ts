/** A timer on the whole screen or, where full screen is missing or refused, over the whole page. */
export class FloorMode {
  /** Whether it is on. */
  on = false;
  readonly #timer: HTMLElement;
  readonly #changed: (part: string) => void;

  /** @param changed is told when it is entered or left, and the part that gets the focus then */
  constructor(timer: HTMLElement, changed: (part: string) => void) {
    this.#timer = timer;
    this.#changed = changed;
    // Escape leaves full screen, and closes what fills the page, before the timer hears of it.
    timer.addEventListener('fullscreenchange', () => {
      if (!timer.matches(':fullscreen')) this.leave();
    });
  }

  /**
   * Enters full screen, and fills it as soon as what does so has loaded.
   * @param loading undefined where it has loaded
   * @throws what `loading` throws; the timer then is where it was
   */
  async enter(loading: Promise<unknown> | undefined): Promise<void> {
    // Not after anything has loaded, because browsers allow it only while a press is handled.
    const asked = (this.#timer as Partial<Element>).requestFullscreen?.();
    try {
      if (asked) await asked;
    } catch {
      // It fills the page instead.
    }
    try {
      if (loading) await loading;
    } catch (error) {
      this.#leaveFullscreen();
      throw error;
    }
    this.#set(this.#timer.isConnected, 'main');
  }

  leave(): void {
    if (!this.on) return;
    this.#set(false, 'floor');
    this.#leaveFullscreen();
  }

  /** Lays what has just been drawn for it above everything. */
  show(dialog: HTMLDialogElement | null): void {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.onclose = () => this.leave();
  }

  #leaveFullscreen(): void {
    if (this.#timer.matches(':fullscreen')) void document.exitFullscreen();
  }

  #set(on: boolean, part: string): void {
    this.on = on;
    this.#changed(part);
  }
}

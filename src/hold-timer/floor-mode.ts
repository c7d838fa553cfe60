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

  enter(): void {
    const enter = (): void => this.#set(this.#timer.isConnected, 'main');
    const asked = (this.#timer as Partial<Element>).requestFullscreen?.();
    if (asked) asked.then(enter, enter);
    else enter();
  }

  leave(): void {
    if (!this.on) return;
    this.#set(false, 'floor');
    if (this.#timer.matches(':fullscreen')) void document.exitFullscreen();
  }

  /** Lays what has just been drawn for it above everything. */
  show(dialog: HTMLDialogElement | null): void {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.onclose = () => this.leave();
  }

  #set(on: boolean, part: string): void {
    this.on = on;
    this.#changed(part);
  }
}

/** Shows a timer in full screen, or over the whole page if the browser has no full screen or refuses it. */
export class FloorMode {
  isOn = false;
  readonly #timer: HTMLElement;
  readonly #onChange: (part: string) => void;

  /** @param onChange is called when floor mode is entered or left, with the part to focus */
  constructor(timer: HTMLElement, onChange: (part: string) => void) {
    this.#timer = timer;
    this.#onChange = onChange;
    // On Escape, the browser leaves full screen by itself: then floor mode ends, too.
    timer.addEventListener('fullscreenchange', () => {
      if (!timer.matches(':fullscreen')) this.leave();
    });
  }

  /**
   * Enters full screen, and shows the timer in it when the module of floor mode has loaded.
   * @param loading the pending import of the module; undefined if the module has loaded
   * @throws the error of `loading`, after leaving full screen
   */
  async enter(loading: Promise<unknown> | undefined): Promise<void> {
    // Before the module has loaded, because browsers allow full screen only in a user gesture.
    const request = (this.#timer as Partial<Element>).requestFullscreen?.();
    try {
      if (request) await request;
    } catch {
      // Without full screen, the dialog fills the page.
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
    if (!this.isOn) return;
    this.#set(false, 'floor');
    this.#leaveFullscreen();
  }

  /** Opens the dialog that has just been rendered, as a modal dialog. */
  showDialog(dialog: HTMLDialogElement | null): void {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.onclose = () => this.leave();
  }

  #leaveFullscreen(): void {
    if (this.#timer.matches(':fullscreen')) void document.exitFullscreen();
  }

  #set(isOn: boolean, part: string): void {
    this.isOn = isOn;
    this.#onChange(part);
  }
}

/** Replaces properties of platform objects until `restore` is called. */
export class Platform {
  readonly #undo: (() => void)[] = [];

  put(owner: object, name: string, value: unknown): void {
    this.#define(owner, name, {value, writable: true});
  }

  putGetter(owner: object, name: string, get: () => unknown): void {
    this.#define(owner, name, {get});
  }

  #define(owner: object, name: string, how: PropertyDescriptor): void {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {...how, configurable: true});
    this.#undo.push(() => {
      if (original) Object.defineProperty(owner, name, original);
      else Reflect.deleteProperty(owner, name);
    });
  }

  restore(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }
}

/**
 * Replaces speech synthesis with a recording substitute.
 * @returns the utterances, such as `en Get ready`, and `-` for each cancellation
 */
export function recordSpeech(platform: Platform): string[] {
  const spoken: string[] = [];
  platform.put(
    window,
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      constructor(readonly text: string) {}
    },
  );
  platform.put(window, 'speechSynthesis', {
    cancel: () => spoken.push('-'),
    speak: ({text, lang}: SpeechSynthesisUtterance) => spoken.push(`${lang} ${text}`),
  });
  return spoken;
}

/** An audio context that records notes. Tests set its time. */
export class RecordedAudio {
  static contexts: RecordedAudio[] = [];
  /** The scheduled notes: pitch in Hz, time on the audio clock in seconds, and volume. Cancelled notes are removed. */
  notes: {hertz: number; at: number; volume: number}[] = [];
  currentTime = 100;
  state: AudioContextState | 'interrupted' = 'suspended';
  resumed = 0;
  destination = {};

  constructor() {
    RecordedAudio.contexts.push(this);
  }

  resume(): Promise<void> {
    this.resumed++;
    this.state = 'running';
    return Promise.resolve();
  }

  createGain(): object {
    const gain = {volume: 0, connect: () => undefined, disconnect: () => undefined};
    return {
      ...gain,
      gain: {setValueAtTime: (value: number) => (this.#volume = value), setTargetAtTime: () => undefined},
    };
  }

  #volume = 0;

  createOscillator(): object {
    const note = {hertz: 0, at: 0, volume: this.#volume};
    const frequency = {
      set value(hertz: number) {
        note.hertz = hertz;
      },
    };
    return {
      frequency,
      connect: () => undefined,
      start: (at: number) => {
        note.at = at;
        this.notes.push(note);
      },
      // If `stop` has no argument, the note is cancelled.
      stop: (at?: number) => {
        if (at === undefined && note.at > this.currentTime) this.notes = this.notes.filter((other) => other !== note);
      },
    };
  }

  /** The times of all notes with this pitch, in seconds from `origin` on the audio clock. */
  times(hertz: number, origin = 100): number[] {
    return this.notes.filter((note) => note.hertz === hertz).map(({at}) => Math.round((at - origin) * 1000) / 1000);
  }
}

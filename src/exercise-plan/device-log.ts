import {isNumberBetween} from '../attributes/checks.js';

/** An exercise that was done on a day. */
export interface LogEntry {
  readonly id: string;
  /** The date in the user's time zone, such as `2026-11-25`. */
  readonly day: string;
  /** Id of the exercise. */
  readonly exercise: string;
  /** How the session felt, from 0 (easy) to 10 (very hard), if the user has rated it. */
  readonly felt?: number;
}

/**
 * An entry as it is stored. Later versions have to read what earlier versions have stored. Other properties are ignored, and
 * preserved when the entry is written again.
 */
interface StoredEntry {
  readonly version?: unknown;
  readonly day: unknown;
  readonly exercise: unknown;
  readonly felt?: unknown;
}

const VERSION = 1;
const PREFIX = 'physio-elements log ';

/** Parses a stored entry; undefined if its day or its exercise is invalid. */
function parseEntry(text: string | null | undefined): StoredEntry | undefined {
  try {
    const entry = JSON.parse(text ?? '') as StoredEntry;
    const {day, exercise} = entry;
    const isValid =
      typeof day === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      !isNaN(Date.parse(day)) &&
      typeof exercise === 'string' &&
      /^[a-z][a-z0-9-]{0,63}$/.test(exercise);
    return isValid ? entry : undefined;
  } catch {
    return undefined;
  }
}

const logEntryOf = (id: string, {day, exercise, felt}: StoredEntry): LogEntry => ({
  id,
  day: day as string,
  exercise: exercise as string,
  ...(Number.isInteger(felt) && isNumberBetween(0, 10)(felt) && {felt: felt as number}),
});

/**
 * A log of the exercises that were done, stored on this device only. Each entry has its own key in `localStorage`, so that
 * two tabs never overwrite each other's entries, and one unreadable entry does not affect the others. If `localStorage` is
 * full or not accessible, entries stay in memory while the page is open, and are stored as soon as that is possible.
 */
export class DeviceLog {
  /** Entries that could not be stored: JSON by key. */
  readonly #unstored = new Map<string, string>();

  /** Whether all entries are stored, so that they outlast the page. */
  get isStored(): boolean {
    return this.#unstored.size === 0;
  }

  /** All entries, by day; the entries of one day in the order in which they were added. */
  get entries(): LogEntry[] {
    return this.#keys()
      .flatMap((key) => {
        const entry = parseEntry(this.#get(key));
        return entry ? logEntryOf(key.slice(PREFIX.length), entry) : [];
      })
      .sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  }

  /**
   * Adds an exercise.
   * @returns the id of the entry
   */
  add(day: string, exercise: string): string {
    // The time is first, so that ids sort by time. The random part differs between two tabs.
    const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    this.#put(PREFIX + id, JSON.stringify({version: VERSION, day, exercise}));
    return id;
  }

  /** Stores how the exercises of some entries felt; undefined removes the rating. */
  rate(ids: readonly string[], felt: number | undefined): void {
    for (const id of ids) {
      const entry = parseEntry(this.#get(PREFIX + id));
      if (entry) this.#put(PREFIX + id, JSON.stringify({...entry, felt}));
    }
  }

  /** Deletes all entries, including those that cannot be read. */
  clear(): void {
    for (const key of this.#keys())
      try {
        localStorage.removeItem(key);
      } catch {
        // Without access to localStorage, nothing is stored there.
      }
    this.#unstored.clear();
  }

  #keys(): string[] {
    let keys: string[] = [];
    try {
      keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    } catch {
      // localStorage is not accessible.
    }
    return [...new Set([...keys, ...this.#unstored.keys()])];
  }

  #get(key: string): string | null | undefined {
    return this.#unstored.get(key) ?? localStorage.getItem(key);
  }

  #put(newKey: string, text: string): void {
    this.#unstored.set(newKey, text);
    for (const [key, value] of this.#unstored)
      try {
        localStorage.setItem(key, value);
        this.#unstored.delete(key);
      } catch {
        // localStorage is full or not accessible.
      }
  }
}

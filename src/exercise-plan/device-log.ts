import {between} from '../attributes/checks.js';

/** An exercise that was done on a day. */
export interface LogEntry {
  readonly id: string;
  /** The reader's own day, `2026-11-25`. */
  readonly day: string;
  /** Id of the exercise. */
  readonly exercise: string;
  /** How it felt, 0 (easy) to 10 (very hard), where the reader said so. */
  readonly felt?: number;
}

/** What one version writes, the next must read: only these are looked at, and whatever else there is stays. */
interface Kept {
  readonly version?: unknown;
  readonly day: unknown;
  readonly exercise: unknown;
  readonly felt?: unknown;
}

const VERSION = 1;
const PREFIX = 'physio-elements log ';

/** What can be read of a kept entry; undefined where day or exercise cannot. */
function read(text: string | null | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Kept;
    const {day, exercise} = kept;
    const sane =
      typeof day === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      !isNaN(Date.parse(day)) &&
      typeof exercise === 'string' &&
      /^[a-z][a-z0-9-]{0,63}$/.test(exercise);
    return sane ? kept : undefined;
  } catch {
    return undefined;
  }
}

const asEntry = (id: string, {day, exercise, felt}: Kept): LogEntry => ({
  id,
  day: day as string,
  exercise: exercise as string,
  ...(Number.isInteger(felt) && between(0, 10)(felt) && {felt: felt as number}),
});

/**
 * What was done on which day, on this device alone. Each entry has a place of its own in `localStorage`: so two tabs
 * never write over each other, and one that cannot be read takes no other with it. What storage refuses is kept for as
 * long as the page is open, and tried again.
 */
export class DeviceLog {
  /** By their keys, as text. */
  readonly #unkept = new Map<string, string>();

  /** Whether all of it is kept beyond this page. */
  get kept(): boolean {
    return this.#unkept.size === 0;
  }

  /** By day; those of a day in the order they were added. */
  get entries(): LogEntry[] {
    return this.#keys()
      .flatMap((key) => {
        const kept = read(this.#get(key));
        return kept ? asEntry(key.slice(PREFIX.length), kept) : [];
      })
      .sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  }

  /** @returns the entry's id */
  add(day: string, exercise: string): string {
    // Sorts by time; the rest tells two tabs apart.
    const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    this.#put(PREFIX + id, JSON.stringify({version: VERSION, day, exercise}));
    return id;
  }

  /** Says how some entries felt; undefined takes it back. */
  rate(ids: readonly string[], felt: number | undefined): void {
    for (const id of ids) {
      const kept = read(this.#get(PREFIX + id));
      if (kept) this.#put(PREFIX + id, JSON.stringify({...kept, felt}));
    }
  }

  /** Deletes everything, also what could not be read. */
  clear(): void {
    for (const key of this.#keys())
      try {
        localStorage.removeItem(key);
      } catch {
        // What cannot be reached is not there.
      }
    this.#unkept.clear();
  }

  #keys(): string[] {
    let keys: string[] = [];
    try {
      keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    } catch {
      // Storage is refused.
    }
    return [...new Set([...keys, ...this.#unkept.keys()])];
  }

  #get(key: string): string | null | undefined {
    return this.#unkept.get(key) ?? localStorage.getItem(key);
  }

  #put(added: string, text: string): void {
    this.#unkept.set(added, text);
    for (const [key, value] of this.#unkept)
      try {
        localStorage.setItem(key, value);
        this.#unkept.delete(key);
      } catch {
        // It is refused or full.
      }
  }
}

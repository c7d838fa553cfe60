import {between} from '../attributes/checks.js';
import {MAXIMA, minimumOf, type AdjustedDose, type DoseName} from './resolve-dose.js';

/** Where a timer was, and what the reader had changed. */
export interface Memory {
  readonly elapsedMs: number;
  /** Of the program: a program of another length is another program. */
  readonly totalMs: number;
  readonly own: AdjustedDose;
}

/** One place for each timer of a page: by its id, else by its exercise. */
const placeOf = ({id, exercise}: {id: string; exercise?: string | undefined}): string =>
  `physio-elements ${location.pathname} ${id || (exercise ?? '')}`;

/** Keeps a timer's place in `localStorage`; without a memory, forgets it. Storage that is refused or full keeps nothing. */
export function keep(timer: Parameters<typeof placeOf>[0], memory: Memory | undefined): void {
  try {
    if (memory) localStorage.setItem(placeOf(timer), JSON.stringify(memory));
    else localStorage.removeItem(placeOf(timer));
  } catch {
    // It costs nothing but the memory.
  }
}

/** @returns undefined if there is nothing that can be read */
export function recall(timer: Parameters<typeof placeOf>[0]): Memory | undefined {
  try {
    const memory = JSON.parse(localStorage.getItem(placeOf(timer)) ?? '') as Memory;
    const sane = Object.entries(MAXIMA).every(([name, most]) =>
      between(minimumOf(name), most)(memory.own[name as DoseName] ?? most),
    );
    return sane && typeof memory.elapsedMs === 'number' && memory.elapsedMs > 0 && memory.elapsedMs < memory.totalMs
      ? memory
      : undefined;
  } catch {
    return undefined;
  }
}

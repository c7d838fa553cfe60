import {isNumberBetween} from '../attributes/checks.js';
import {MAXIMA, minimumOf, type AdjustedDose, type DoseName} from './resolve-dose.js';

/** The progress of a timer and the dose that the user has adjusted, as stored. */
export interface StoredSession {
  readonly elapsedMs: number;
  /** Length of the program. If it differs from that of the current program, the progress does not apply. */
  readonly totalMs: number;
  /** The numbers that the user has adjusted. */
  readonly own: AdjustedDose;
}

/** The key of a timer of a page: with its id or, without one, its exercise. */
const storageKeyOf = ({id, exercise}: {id: string; exercise?: string | undefined}): string =>
  `physio-elements ${location.pathname} ${id || (exercise ?? '')}`;

/** Stores the session of a timer in `localStorage`, or deletes the stored one if `session` is undefined. */
export function storeSession(timer: Parameters<typeof storageKeyOf>[0], session: StoredSession | undefined): void {
  try {
    if (session) localStorage.setItem(storageKeyOf(timer), JSON.stringify(session));
    else localStorage.removeItem(storageKeyOf(timer));
  } catch {
    // If storage is blocked or full, the timer works without it.
  }
}

/** @returns undefined if no valid session is stored */
export function readStoredSession(timer: Parameters<typeof storageKeyOf>[0]): StoredSession | undefined {
  try {
    const session = JSON.parse(localStorage.getItem(storageKeyOf(timer)) ?? '') as StoredSession;
    const isDoseValid = Object.entries(MAXIMA).every(([name, max]) =>
      isNumberBetween(minimumOf(name), max)(session.own[name as DoseName] ?? max),
    );
    return isDoseValid &&
      typeof session.elapsedMs === 'number' &&
      session.elapsedMs > 0 &&
      session.elapsedMs < session.totalMs
      ? session
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where a session is. */
export interface Place {
  /** The programme, as it was given: another one is another session. */
  readonly exercises: string;
  /** The day that it was begun: yesterday's is over. */
  readonly day: string;
  readonly index: number;
  /** Ids of what was done to its end. */
  readonly done: readonly string[];
}

const keyOf = (id: string, exercises: string): string => `physio-elements plan ${location.pathname} ${id || exercises}`;

/** Keeps a session's place in `localStorage`, or forgets it. Storage that is refused or full keeps nothing. */
export function keepPlace(id: string, exercises: string, place: Place | undefined): void {
  try {
    if (place) localStorage.setItem(keyOf(id, exercises), JSON.stringify(place));
    else localStorage.removeItem(keyOf(id, exercises));
  } catch {
    // It costs nothing but the place.
  }
}

/** @returns the place in this very programme on this very day, if there is one that can be read */
export function recallPlace(id: string, exercises: string, day: string): Place | undefined {
  try {
    const place = JSON.parse(localStorage.getItem(keyOf(id, exercises)) ?? '') as Place;
    const sane =
      place.exercises === exercises &&
      place.day === day &&
      exercises.split(' ')[place.index] !== undefined &&
      place.done.every((exercise) => exercises.split(' ').includes(exercise));
    return sane ? place : undefined;
  } catch {
    return undefined;
  }
}

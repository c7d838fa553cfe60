/** The position in a session, in the format in which it is stored. */
export interface StoredPosition {
  /** Ids of the plan's exercises. A position is valid for the same plan only. */
  readonly exercises: string;
  /** The day on which it was stored, such as `2026-11-25`. A position is valid on the same day only. */
  readonly day: string;
  /** Index of the exercise. */
  readonly index: number;
  /** Ids of the exercises whose timer has finished. */
  readonly done: readonly string[];
}

const keyOf = (id: string, exercises: string): string => `physio-elements plan ${location.pathname} ${id || exercises}`;

/**
 * Stores the position in a session in `localStorage`. If `localStorage` is full or not accessible, the position is lost on
 * reload.
 * @param id of the element
 * @param exercises ids of the plan's exercises
 * @param position undefined deletes the stored position
 */
export function storePosition(id: string, exercises: string, position: StoredPosition | undefined): void {
  try {
    if (position) localStorage.setItem(keyOf(id, exercises), JSON.stringify(position));
    else localStorage.removeItem(keyOf(id, exercises));
  } catch {
    // The session works without a stored position.
  }
}

/**
 * Reads the position in a session.
 * @returns undefined if none is stored for this plan and this day, or if it cannot be read
 */
export function loadPosition(id: string, exercises: string, day: string): StoredPosition | undefined {
  try {
    const position = JSON.parse(localStorage.getItem(keyOf(id, exercises)) ?? '') as StoredPosition;
    const ids = exercises.split(' ');
    const isValid =
      position.exercises === exercises &&
      position.day === day &&
      ids[position.index] !== undefined &&
      position.done.every((exercise) => ids.includes(exercise));
    return isValid ? position : undefined;
  } catch {
    return undefined;
  }
}

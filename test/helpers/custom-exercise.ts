// A custom exercise with every field, and functions that replace its values.

export type Path = readonly string[];

/** Returns a new copy on each call. */
export async function customExercise(): Promise<Record<string, unknown>> {
  const response = await fetch('/test/content/own-exercise.json');
  return (await response.json()) as Record<string, unknown>;
}

/** Returns the paths of all values in a record. Objects and arrays come before their values. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const nested =
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...nested] : nested;
}

/** @returns the value at a path */
export const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce((from, key) => (from as Record<string, unknown>)[key], record);

/** @returns a copy of the record with another value at a path, which is always an own property, even for `__proto__` */
export function withValueAt(record: object, path: Path, value: unknown): object {
  const copy = structuredClone(record);
  const key = path.at(-1) as string;
  const parent = valueAt(copy, path.slice(0, -1)) as object;
  Object.defineProperty(parent, key, {value, enumerable: true, configurable: true, writable: true});
  return copy;
}

// An exercise of somebody's own that has every field, and ways to spoil it.

export type Path = readonly string[];

/** A fresh copy each time. */
export async function customExercise(): Promise<Record<string, unknown>> {
  const response = await fetch('/test/content/own-exercise.json');
  return (await response.json()) as Record<string, unknown>;
}

/** Every place in a record, objects and lists before what is in them. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...inside] : inside;
}

/** @returns the value at a place */
export const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce((from, key) => (from as Record<string, unknown>)[key], record);

/** @returns a copy of the record with another value in a place, as its own property whatever its name */
export function withValueAt(record: object, path: Path, value: unknown): object {
  const copy = structuredClone(record);
  const key = path.at(-1) as string;
  const parent = valueAt(copy, path.slice(0, -1)) as object;
  Object.defineProperty(parent, key, {value, enumerable: true, configurable: true, writable: true});
  return copy;
}

import {safeParse, type GenericSchema} from 'valibot';
import {MOST_ITEMS, MOST_LETTERS} from './fields.js';

/** Content of somebody else's that is as it should be, or what is wrong with it and where. */
export type Checked<Content> =
  | {readonly content: Content; readonly path?: undefined; readonly reason?: undefined}
  | {readonly content?: undefined; readonly path: string; readonly reason: string};

/** More than content within all limits has. */
const MOST_VALUES = 5000;

/** A path or a reason as it can be shown: in one line, of up to 200 letters. */
const shown = (text: string): string => text.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');

/**
 * Checks content of somebody else's against a schema. Never throws, whatever it is given; and what it is given is read
 * once and no further than just beyond the limits, so that neither its size nor what it does when it is read matters.
 * @returns the content with its defaults, or the path (`steps.0.text`) and the reason of the first fault
 */
export function checked<Content>(schema: GenericSchema<unknown, Content>, input: unknown): Checked<Content> {
  let room = MOST_VALUES;
  // What goes on for too long becomes NaN, which no field takes.
  const copy = (value: unknown): unknown => {
    if (room-- < 1) return NaN;
    if (typeof value === 'string') return value.slice(0, MOST_LETTERS + 1);
    // Zero has no sign that could be shown.
    if (value === 0) return 0;
    if (typeof value !== 'object' || !value) return value;
    const from = value as Readonly<Record<string, unknown>>;
    const inside = (key: string | number): unknown => copy(from[key]);
    return Array.isArray(value)
      ? Array.from({length: Math.min(value.length, MOST_ITEMS + 1)}, (_, i) => inside(i))
      : Object.fromEntries(
          Object.keys(from)
            .slice(0, MOST_ITEMS + 1)
            .map((key) => [key, inside(key)])
            .filter(([, one]) => one !== undefined),
        );
  };
  try {
    const {success, output, issues} = safeParse(schema, copy(input), {abortEarly: true});
    if (success) return {content: output};
    const [{path = [], message}] = issues;
    return {path: shown(path.map(({key}) => key).join('.')), reason: shown(message)};
  } catch {
    // It throws when it is read, or goes deeper than there is stack for.
    return {path: '', reason: 'It cannot be read'};
  }
}

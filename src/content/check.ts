import {safeParse, type GenericSchema} from 'valibot';
import {MAX_CHARACTERS, MAX_ITEMS} from './fields.js';

/** Custom content that is valid, or the path and the reason of the first error. */
export type Checked<Content> =
  | {readonly content: Content; readonly path?: undefined; readonly reason?: undefined}
  | {readonly content?: undefined; readonly path: string; readonly reason: string};

/** The maximum number of values that are read. Content within the limits of all fields has fewer. */
const MAX_VALUES = 5000;

/** A path or a reason, shortened to one line of up to 200 characters. */
const toOneLine = (text: string): string => text.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');

/**
 * Validates custom content against a schema. The function never throws, whatever the input is. The input is copied before it is
 * validated: each property is read once, and reading stops just beyond the limits, so that neither huge input nor getters with
 * side effects do harm.
 * @returns the content with its defaults, or the path (`steps.0.text`) and the reason of the first error
 */
export function validate<Content>(schema: GenericSchema<unknown, Content>, input: unknown): Checked<Content> {
  let valuesLeft = MAX_VALUES;
  const copy = (value: unknown): unknown => {
    // No field accepts NaN, so input with too many values is invalid.
    if (valuesLeft-- < 1) return NaN;
    if (typeof value === 'string') return value.slice(0, MAX_CHARACTERS + 1);
    // Turns -0 into 0.
    if (value === 0) return 0;
    if (typeof value !== 'object' || !value) return value;
    const source = value as Readonly<Record<string, unknown>>;
    const copyOf = (key: string | number): unknown => copy(source[key]);
    return Array.isArray(value)
      ? Array.from({length: Math.min(value.length, MAX_ITEMS + 1)}, (_, i) => copyOf(i))
      : Object.fromEntries(
          Object.keys(source)
            .slice(0, MAX_ITEMS + 1)
            .map((key) => [key, copyOf(key)])
            .filter(([, copied]) => copied !== undefined),
        );
  };
  try {
    const {success, output, issues} = safeParse(schema, copy(input), {abortEarly: true});
    if (success) return {content: output};
    const [{path = [], message}] = issues;
    return {path: toOneLine(path.map(({key}) => key).join('.')), reason: toOneLine(message)};
  } catch {
    // A getter has thrown, or the input is nested too deeply for the stack.
    return {path: '', reason: 'The content cannot be read'};
  }
}

import type {Checked} from './check.js';
import type {OwnAdvice} from './schema.js';

// A list of texts needs no schema: this is the whole check, at a fifth of the size.

const MOST_LETTERS = 2000;
const MOST_ITEMS = 50;

const SEEN = /[^\s\p{Cc}\p{Cf}]/u;
/** Controls, and those invisible ones that could turn the text around them. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e]/gu;

/**
 * Checks advice of somebody's own. Never throws, and reads each thing once. What it does not know is left out.
 * @returns the advice, or the path (`items.0.text`) and the reason of the first fault
 */
export function checkedAdvice(input: unknown): Checked<OwnAdvice> {
  let path = '';
  const texts = (from: unknown, at: string, needed: readonly string[], others: readonly string[]): object =>
    Object.fromEntries(
      [...needed, ...others].flatMap((name) => {
        path = at + name;
        const value = (from as Readonly<Record<string, unknown>>)[name];
        if (value === undefined && others.includes(name)) return [];
        if (typeof value !== 'string' || value.length > MOST_LETTERS || !SEEN.test(value))
          throw new TypeError(`Not a text of 1 to ${MOST_LETTERS} letters`);
        return [[name, value.replace(CONTROLS, '')]];
      }),
    );
  try {
    const whole = texts(input, '', [], ['title', 'author']);
    path = 'items';
    const {items} = input as {items: unknown};
    const length = Array.isArray(items) ? items.length : 0;
    if (!length || length > MOST_ITEMS) throw new TypeError(`Not a list of 1 to ${MOST_ITEMS}`);
    const checked = Array.from({length}, (_, i) =>
      texts((items as unknown[])[i], `items.${i}.`, ['name', 'text'], ['correction', 'exercise', 'figure']),
    );
    return {content: {...whole, items: checked as OwnAdvice['items']}};
  } catch (error) {
    // It may also throw when it is read.
    return {path, reason: error instanceof TypeError ? error.message.slice(0, 200) : 'It cannot be read'};
  }
}

import type {Checked} from './check.js';
import type {OwnAdvice} from './schema.js';

// This module does not use valibot, because advice is only a list of texts, and the module is a fifth of the size without it.

const MAX_CHARACTERS = 2000;
const MAX_ITEMS = 50;

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;
/** Control characters, and invisible ones that could reverse the direction of the text around them. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e]/gu;

/**
 * Validates custom advice. The function never throws, and reads each property once. Unknown properties are left out.
 * @returns the advice, or the path (`items.0.text`) and the reason of the first error
 */
export function checkedAdvice(input: unknown): Checked<OwnAdvice> {
  let path = '';
  const readTexts = (
    from: unknown,
    parentPath: string,
    required: readonly string[],
    optional: readonly string[],
  ): object =>
    Object.fromEntries(
      [...required, ...optional].flatMap((name) => {
        path = parentPath + name;
        const value = (from as Readonly<Record<string, unknown>>)[name];
        if (value === undefined && optional.includes(name)) return [];
        if (typeof value !== 'string' || value.length > MAX_CHARACTERS || !VISIBLE.test(value))
          throw new TypeError(`Expected text of 1 to ${MAX_CHARACTERS} characters`);
        return [[name, value.replace(CONTROLS, '')]];
      }),
    );
  try {
    const list = readTexts(input, '', [], ['title', 'author']);
    path = 'items';
    const {items} = input as {items: unknown};
    const length = Array.isArray(items) ? items.length : 0;
    if (!length || length > MAX_ITEMS) throw new TypeError(`Expected a list of 1 to ${MAX_ITEMS} items`);
    const valid = Array.from({length}, (_, i) =>
      readTexts((items as unknown[])[i], `items.${i}.`, ['name', 'text'], ['correction', 'exercise', 'figure']),
    );
    return {content: {...list, items: valid as OwnAdvice['items']}};
  } catch (error) {
    // Other errors come from getters.
    return {path, reason: error instanceof TypeError ? error.message.slice(0, 200) : 'The content cannot be read'};
  }
}

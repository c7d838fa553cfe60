import {
  array,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  pipe,
  regex,
  string,
  transform,
  type GenericSchema,
} from 'valibot';

// The kinds of fields that people's own content is made of. Everything has a limit: a page is to stay a page.

export const MOST_LETTERS = 2000;
export const MOST_ITEMS = 50;

/** Controls, and those invisible ones that could turn the text around them; isolates of right-to-left text stay. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e]/gu;

const seen = regex(/[^\s\p{Cc}\p{Cf}]/u, 'Nothing in it can be seen');
const cleaned = transform((value: string) => value.replace(CONTROLS, ''));

const words = (most: number) => pipe(string(), maxLength(most), seen, cleaned);

/** Text that says something, of up to 2,000 letters. It is shown as it is: nothing in it is markup. */
export const text = words(MOST_LETTERS);
export const name = words(200);

/** What names a thing to programs. It may be a key of an object, so it is none that every object has. */
export const id = pipe(string(), maxLength(64), regex(/^(?!constructor$)[a-z][a-z0-9-]*$/));

export const within = (least: number, most: number) => pipe(number(), minValue(least), maxValue(most));
export const whole = (least: number, most: number) => pipe(within(least, most), integer());

export const list = <const Item extends GenericSchema>(item: Item, least = 0, most = MOST_ITEMS) =>
  pipe(array(item), minLength(least), maxLength(most));

/**
 * An address that is relative, or of a scheme that runs nothing. Browsers drop tabs, line ends and leading spaces before
 * they read the scheme, so there are to be none.
 */
export const url = pipe(
  string(),
  maxLength(MOST_LETTERS),
  regex(
    /^(?:(?:https?|mailto|tel):|(?! |[a-z][a-z0-9+.-]*:))[^\p{Cc}\p{Cf}]+$/iu,
    'Only https:, http:, mailto:, tel: and relative addresses',
  ),
);

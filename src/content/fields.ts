import {
  array,
  check,
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

const MOST_LETTERS = 2000;
const MOST_ITEMS = 50;

/** Invisible controls that could turn the text around them; marks and isolates of right-to-left text stay. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e]/g;

/** Text that says something, of up to 2,000 letters. It is shown as it is: nothing in it is markup. */
export const text = pipe(
  string(),
  minLength(1),
  maxLength(MOST_LETTERS),
  transform((value) => value.replace(CONTROLS, '')),
);

export const name = pipe(text, maxLength(200));
export const id = pipe(string(), maxLength(64), regex(/^[a-z][a-z0-9-]*$/));

export const within = (least: number, most: number) => pipe(number(), minValue(least), maxValue(most));
export const whole = (least: number, most: number) => pipe(within(least, most), integer());

export const list = <const Item extends GenericSchema>(item: Item, least = 0) =>
  pipe(array(item), minLength(least), maxLength(MOST_ITEMS));

/** Where a link or a picture of other people's may lead. */
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether an address is relative, or of a scheme that runs nothing. */
export function isSafeUrl(url: string): boolean {
  try {
    return SCHEMES.includes(new URL(url, 'https://a').protocol);
  } catch {
    return false;
  }
}

export const url = pipe(
  string(),
  maxLength(MOST_LETTERS),
  check(isSafeUrl, 'Only https:, http:, mailto:, tel: and relative addresses'),
);

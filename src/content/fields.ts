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

// The types of the fields of custom content. Each has a limit, so that the page stays usable whatever the content is.

export const MAX_CHARACTERS = 2000;
export const MAX_ITEMS = 50;

/** Control characters, and invisible ones that could reverse the direction of the text around them. Isolates are kept. */
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e]/gu;

const hasVisibleCharacter = regex(/[^\s\p{Cc}\p{Cf}]/u, 'Expected visible text');
const removeControls = transform((value: string) => value.replace(CONTROLS, ''));

const textUpTo = (max: number) => pipe(string(), maxLength(max), hasVisibleCharacter, removeControls);

/** Visible text of up to 2,000 characters. It is never interpreted as markup. */
export const text = textUpTo(MAX_CHARACTERS);
export const name = textUpTo(200);

/** An id. Because ids may be keys of an object, `constructor`, the name of an inherited property, is invalid. */
export const id = pipe(string(), maxLength(64), regex(/^(?!constructor$)[a-z][a-z0-9-]*$/));

export const numberBetween = (min: number, max: number) => pipe(number(), minValue(min), maxValue(max));
export const integerBetween = (min: number, max: number) => pipe(numberBetween(min, max), integer());

export const list = <const Item extends GenericSchema>(item: Item, min = 0, max = MAX_ITEMS) =>
  pipe(array(item), minLength(min), maxLength(max));

/**
 * A URL that is relative or has a scheme that runs no script. Browsers remove tabs, line breaks and leading spaces before they
 * parse the scheme, so all of these are invalid.
 */
export const url = pipe(
  string(),
  maxLength(MAX_CHARACTERS),
  regex(
    /^(?:(?:https?|mailto|tel):|(?! |[a-z][a-z0-9+.-]*:))[^\p{Cc}\p{Cf}]+$/iu,
    'Expected an https:, http:, mailto:, tel: or relative URL',
  ),
);

// Valibot as far as scripts/slim-valibot.mjs says: a schema is a function that takes a value and its path, returns what
// comes out of it, and throws the first fault. Messages are valibot's own, word for word.

/** A value as it stands in a message. */
const shown = (value) =>
  typeof value === 'string'
    ? `"${value}"`
    : Object(value) === value
      ? Object.getPrototypeOf(value)?.constructor?.name
      : `${value}`;

function refuse(label, expected, received, path, message) {
  throw {
    issues: [
      {
        message: message ?? `Invalid ${label}: ${expected ? `Expected ${expected} but r` : 'R'}eceived ${received}`,
        path,
      },
    ],
  };
}

/** A value that is as it should be comes out as it is. */
const check =
  (label, expected, isRight, message, received = shown) =>
  (value, path) => {
    if (!isRight(value)) refuse(label, expected, received(value), path, message);
    return value;
  };

const lengthOf = ({length}) => length;

export const string = () => check('type', 'string', (value) => typeof value === 'string');
export const number = () => check('type', 'number', (value) => typeof value === 'number' && value === value);
export const picklist = (options) =>
  check('type', `(${options.map(shown).join(' | ')})`, (value) => options.includes(value));

export const integer = () => check('integer', '', Number.isInteger);
export const minValue = (least) => check('value', `>=${least}`, (value) => value >= least);
export const maxValue = (most) => check('value', `<=${most}`, (value) => value <= most);
export const minLength = (least) => check('length', `>=${least}`, ({length}) => length >= least, undefined, lengthOf);
export const maxLength = (most) => check('length', `<=${most}`, ({length}) => length <= most, undefined, lengthOf);
export const regex = (form, message) => check('format', `${form}`, (value) => form.test(value), message);

export const transform = (operation) => operation;
export const pipe =
  (...steps) =>
  (value, path) =>
    steps.reduce((from, step) => step(from, path), value);

export const optional = (wrapped, fallback) =>
  Object.assign((value = fallback, path) => (value === undefined ? value : wrapped(value, path)), {isOptional: true});

const isArray = check('type', 'Array', Array.isArray);
const isObject = check('type', 'Object', (value) => value && typeof value === 'object');

export const array = (item) => (value, path) => isArray(value, path).map((one, key) => item(one, [...path, {key}]));

export const strictObject = (entries) => (value, path) => {
  isObject(value, path);
  const content = {};
  for (const key in entries) {
    const at = [...path, {key}];
    if (!(key in value || entries[key].isOptional)) refuse('key', `"${key}"`, undefined, at);
    const one = entries[key](value[key], at);
    if (one !== undefined) content[key] = one;
  }
  for (const key in value) if (!Object.hasOwn(entries, key)) refuse('key', 'never', shown(key), [...path, {key}]);
  return content;
};

export function safeParse(schema, value) {
  try {
    return {success: true, output: schema(value, [])};
  } catch (fault) {
    // What is none of ours goes on.
    if (!fault.issues) throw fault;
    return fault;
  }
}

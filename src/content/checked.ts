import {getDotPath, safeParse, type GenericSchema} from 'valibot';

/** Content of somebody else's that is as it should be, or what is wrong with it and where. */
export type Checked<Content> =
  | {readonly content: Content; readonly path?: undefined; readonly reason?: undefined}
  | {readonly content?: undefined; readonly path: string; readonly reason: string};

/** What is shown of a value that is not as it should be. */
const MOST_LETTERS = 200;

/**
 * Checks content of somebody else's against a schema. Never throws, whatever it is given.
 * @returns the content with its defaults, or the path (`steps.0.text`) and the reason of the first fault
 */
export function checked<Content>(schema: GenericSchema<unknown, Content>, input: unknown): Checked<Content> {
  try {
    const {success, output, issues} = safeParse(schema, input, {abortEarly: true});
    if (success) return {content: output};
    return {path: getDotPath(issues[0]) ?? '', reason: issues[0].message.slice(0, MOST_LETTERS)};
  } catch (error) {
    // An object whose properties throw when they are read.
    return {path: '', reason: String(error).slice(0, MOST_LETTERS)};
  }
}

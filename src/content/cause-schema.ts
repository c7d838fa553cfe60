import {optional, picklist, pipe, strictObject, transform, type InferInput} from 'valibot';
import {bodyRegions} from './facts/causes.js';
import {id, list, name, text, url} from './fields.js';

/** A cause as people may write it. What may be left out has its default here, so that what comes out is whole. */
const cause = pipe(
  strictObject({
    id: optional(id),
    group: optional(picklist(['walking', 'contributing'])),
    name,
    what: text,
    why: optional(text),
    who: optional(text),
    sources: optional(list(strictObject({name, url: optional(url)}))),
    regions: optional(list(picklist(bodyRegions)), []),
    helps: optional(list(strictObject({name, exercise: optional(id), advice: optional(id)})), []),
  }),
  transform((from) => ({...from, citations: []})),
);

/** A list of causes as people may write it. */
export const causeSetSchema = pipe(
  strictObject({
    $schema: optional(url),
    title: optional(name),
    intro: optional(text),
    causes: list(cause, 1),
    author: optional(name),
    review: optional(name),
  }),
  transform((from) => {
    // For editors alone.
    delete from.$schema;
    return {...from, causes: from.causes.map((one, i) => ({...one, id: one.id ?? `cause-${i + 1}`}))};
  }),
);

export type CauseSetInput = InferInput<typeof causeSetSchema>;
/** A cause as people may write it. */
export type CauseInput = CauseSetInput['causes'][number];

import {optional, picklist, pipe, strictObject, transform, type InferInput} from 'valibot';
import {bodyRegions} from './facts/causes.js';
import {id, list, name, text, url} from './fields.js';

/** The schema of a custom cause as authors write it. It adds the defaults of optional fields. */
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
  transform((cause) => ({...cause, citations: []})),
);

/** The schema of a list of custom causes as authors write it. */
export const causeSetSchema = pipe(
  strictObject({
    $schema: optional(url),
    title: optional(name),
    intro: optional(text),
    causes: list(cause, 1),
    author: optional(name),
    review: optional(name),
  }),
  transform((set) => {
    // Only editors use `$schema`.
    delete set.$schema;
    return {...set, causes: set.causes.map((cause, i) => ({...cause, id: cause.id ?? `cause-${i + 1}`}))};
  }),
);

export type CauseSetInput = InferInput<typeof causeSetSchema>;
/** A custom cause as authors write it. */
export type CauseInput = CauseSetInput['causes'][number];

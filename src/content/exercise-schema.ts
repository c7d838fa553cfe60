import {
  check,
  optional,
  picklist,
  pipe,
  strictObject,
  transform,
  union,
  type GenericSchema,
  type InferInput,
} from 'valibot';
import {byId, id, list, name, pair, text, url, whole, within} from './fields.js';
import {generalWords} from './words/en/general.js';

/** A number, alone or with who chose it. */
const chosen = (field: GenericSchema<number>) =>
  pipe(
    union([field, strictObject({value: field, origin: picklist(['article', 'library', 'author'])})]),
    transform((from) => (typeof from === 'number' ? ({value: from, origin: 'author'} as const) : from)),
  );

/** The name of something, alone or with its id. */
const link = pipe(
  union([name, strictObject({id: optional(id), name, origin: optional(picklist(['article', 'library']))})]),
  transform((from) => (typeof from === 'string' ? {name: from} : from)),
);

const seconds = within(0, 3600);
const texts = optional(list(text), []);
const links = optional(list(link), []);

const step = strictObject({
  id: optional(id),
  kind: optional(picklist(['hold', 'move', 'relax']), 'move'),
  seconds: optional(chosen(seconds), 0),
  direction: optional(picklist(['up', 'down'])),
  text,
  say: optional(name),
  correction: optional(text),
});

const media = strictObject({
  type: picklist(['image', 'video']),
  src: url,
  alt: text,
  captions: optional(url),
  poster: optional(url),
  width: optional(whole(1, 10_000)),
  height: optional(whole(1, 10_000)),
});

const angle = optional(within(-360, 360));
const limb = optional(
  strictObject({hip: angle, knee: angle, ankle: angle, toe: angle, shoulder: angle, elbow: angle, wrist: angle}),
);

const figure = pipe(
  strictObject({
    setting: picklist(['mat', 'stick', 'wall', 'band', 'floor']),
    poses: byId(
      strictObject({
        root: pair(within(-2000, 2000)),
        pelvis: angle,
        lumbar: optional(list(within(-180, 180), 6, 6)),
        neck: angle,
        head: angle,
        near: limb,
        far: limb,
        caption: name,
        alt: text,
      }),
    ),
    stills: list(id, 1),
    steps: optional(byId(id)),
  }),
  check(
    ({poses, stills, steps = {}}) => [...stills, ...Object.values(steps)].every((pose) => Object.hasOwn(poses, pose)),
    'A still or a step names a pose that is not there',
  ),
);

/**
 * An exercise as people may write it: the library's own records are of the same kind. What may be left out has its
 * default here, so that what comes out is whole.
 */
export const exerciseSchema = pipe(
  strictObject({
    $schema: optional(url),
    id: optional(id, 'own'),
    name,
    aim: optional(text),
    start: optional(text),
    position: optional(picklist(['lying', 'standing'])),
    positionName: optional(name),
    equipment: links,
    optionalEquipment: links,
    optional: optional(text),
    steps: list(step, 1),
    breathing: optional(text),
    howOften: optional(text),
    feel: texts,
    mistakes: texts,
    stopRule: optional(text),
    floor: optional(strictObject({down: list(text), up: list(text)})),
    libraryTexts: optional(list(picklist(['howOften', 'feel', 'mistakes', 'stopRule', 'floor']))),
    sets: optional(chosen(whole(1, 100)), 1),
    reps: optional(chosen(whole(1, 1000)), 1),
    rest: optional(seconds, 30),
    sides: optional(picklist(['one', 'both']), 'one'),
    doseInWords: optional(name),
    buildsOn: optional(link),
    easier: optional(link),
    harder: optional(link),
    place: optional(pair(whole(1, 100))),
    figure: optional(union([id, figure])),
    media: optional(list(media), []),
    sources: optional(list(strictObject({name, url: optional(url)}))),
    author: optional(name),
    review: optional(name),
  }),
  transform((from) => {
    // For editors alone.
    delete from.$schema;
    return {
      ...from,
      steps: from.steps.map((one, i) => ({...one, id: one.id ?? `step-${i + 1}`})),
      stopRule: from.stopRule ?? generalWords.stopRule,
      libraryTexts: from.libraryTexts ?? (from.stopRule ? [] : (['stopRule'] as const)),
    };
  }),
);

/** An exercise as people may write it. */
export type ExerciseInput = InferInput<typeof exerciseSchema>;

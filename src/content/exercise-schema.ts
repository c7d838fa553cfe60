import {optional, picklist, pipe, strictObject, transform, type InferInput} from 'valibot';
import {exerciseIds} from './facts/doses.js';
import {id, list, name, text, url, whole, within} from './fields.js';

const origin = optional(picklist(['article', 'library']));
const link = optional(strictObject({id: optional(id), name, origin}));

const seconds = within(0, 3600);
const texts = optional(list(text), []);
const names = optional(list(name), []);

const step = strictObject({
  id: optional(id),
  kind: optional(picklist(['hold', 'move', 'relax']), 'move'),
  seconds: optional(seconds, 0),
  origin,
  direction: optional(picklist(['up', 'down'])),
  text,
  say: optional(name),
  correction: optional(text),
  pose: optional(id),
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

const pose = strictObject({
  id: optional(id),
  root: list(within(-2000, 2000), 2, 2),
  pelvis: angle,
  lumbar: optional(list(within(-180, 180), 6, 6)),
  neck: angle,
  head: angle,
  near: limb,
  far: limb,
  caption: name,
  alt: text,
});

const figure = strictObject({
  exercise: optional(picklist(exerciseIds)),
  setting: optional(picklist(['mat', 'stick', 'wall', 'band', 'floor']), 'mat'),
  poses: optional(list(pose), []),
});

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
    equipment: names,
    optionalEquipment: names,
    optional: optional(text),
    steps: list(step, 1),
    breathing: optional(text),
    howOften: optional(text),
    feel: texts,
    mistakes: texts,
    stopRule: optional(text),
    floor: optional(strictObject({down: list(text), up: list(text)})),
    ours: optional(list(picklist(['sets', 'reps', 'howOften', 'feel', 'mistakes', 'stopRule', 'floor']))),
    sets: optional(whole(1, 100), 1),
    reps: optional(whole(1, 1000), 1),
    rest: optional(seconds, 30),
    sides: optional(picklist(['one', 'both']), 'one'),
    doseInWords: optional(name),
    buildsOn: link,
    easier: link,
    harder: link,
    place: optional(list(whole(1, 100), 2, 2)),
    figure: optional(figure),
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
      ours: from.ours ?? (from.stopRule ? [] : (['stopRule'] as const)),
    };
  }),
);

/** An exercise as people may write it. */
export type ExerciseInput = InferInput<typeof exerciseSchema>;

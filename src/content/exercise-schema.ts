import {optional, picklist, pipe, strictObject, transform, type InferInput} from 'valibot';
import {exerciseIds} from './facts/doses.js';
import {id, list, name, text, url, integerBetween, numberBetween} from './fields.js';

const origin = optional(picklist(['article', 'library']));
const link = optional(strictObject({id: optional(id), name, origin}));

const seconds = numberBetween(0, 3600);
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
  width: optional(integerBetween(1, 10_000)),
  height: optional(integerBetween(1, 10_000)),
});

const angle = optional(numberBetween(-360, 360));
const limb = optional(
  strictObject({hip: angle, knee: angle, ankle: angle, toe: angle, shoulder: angle, elbow: angle, wrist: angle}),
);

const pose = strictObject({
  id: optional(id),
  root: list(numberBetween(-2000, 2000), 2, 2),
  pelvis: angle,
  lumbar: optional(list(numberBetween(-180, 180), 6, 6)),
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
 * The schema of a custom exercise as authors write it. Built-in records have the same shape. The schema adds the defaults of
 * optional fields.
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
    sets: optional(integerBetween(1, 100), 1),
    reps: optional(integerBetween(1, 1000), 1),
    rest: optional(seconds, 30),
    sides: optional(picklist(['one', 'both']), 'one'),
    doseInWords: optional(name),
    buildsOn: link,
    easier: link,
    harder: link,
    place: optional(list(integerBetween(1, 100), 2, 2)),
    figure: optional(figure),
    media: optional(list(media), []),
    sources: optional(list(strictObject({name, url: optional(url)}))),
    author: optional(name),
    review: optional(name),
  }),
  transform((exercise) => {
    // Only editors use `$schema`.
    delete exercise.$schema;
    return {
      ...exercise,
      steps: exercise.steps.map((step, i) => ({...step, id: step.id ?? `step-${i + 1}`})),
      ours: exercise.ours ?? (exercise.stopRule ? [] : (['stopRule'] as const)),
    };
  }),
);

/** A custom exercise as authors write it. */
export type ExerciseInput = InferInput<typeof exerciseSchema>;

import type {AdviceId, AdviceTopic} from './facts/advice.js';
import type {CareItemId, CareLevel} from './facts/care.js';
import type {CauseFacts, causeFacts, CauseId} from './facts/causes.js';
import type {CorrectionId} from './facts/corrections.js';
import type {ExerciseId, StepFacts, StepId} from './facts/doses.js';
import type {EquipmentId, ExerciseFacts, exerciseFacts, PositionId} from './facts/exercises.js';
import type {ReferenceNumber} from './facts/references.js';
import type {Origin, Sourced} from './facts/sourced.js';

// ---- Words: what a locale says. Each key is demanded by the facts, so a missing word fails the type check. ----

type StepIdOf<Facts extends ExerciseFacts> = Facts['dose']['steps'][number];

/** What a locale says about one exercise. `{seconds}` in a step stands for the step's time. */
export type ExerciseWordsOf<Facts extends ExerciseFacts> = {
  /** What it trains, in a sentence. */
  readonly aim: string;
  /** The position to begin in. */
  readonly start: string;
  readonly steps: Readonly<Record<StepIdOf<Facts>, string>>;
  readonly breathing: string;
  /** The library's own guidance: the article is silent. */
  readonly feel: readonly string[];
  /** The library's own guidance: the article is silent. */
  readonly mistakes: readonly string[];
} & (Facts['dose']['reps']['origin'] extends 'library'
  ? {/** The article's dose where it gives no number. */ readonly doseInWords: string}
  : unknown) &
  (Facts extends {optionalEquipment: readonly EquipmentId[]}
    ? {/** What the optional equipment is for. */ readonly optional: string}
    : unknown);

export type ExerciseWords = {readonly [Id in ExerciseId]: ExerciseWordsOf<(typeof exerciseFacts)[Id]>};
export type ExerciseNames = Readonly<Record<ExerciseId, string>>;
/** What a timer says during a step that takes time. */
export type CueWords = Readonly<Record<Exclude<StepId, 'tilt'>, string>>;
export type EquipmentWords = Readonly<Record<EquipmentId, string>>;
export type PositionWords = Readonly<Record<PositionId, string>>;
export type CorrectionWords = Readonly<Record<CorrectionId, string>>;

/** What a locale says about one cause: what it is, why it hurts when walking, whom it concerns. */
export type CauseWordsOf<Facts extends CauseFacts> = {
  readonly name: string;
  readonly what: string;
  readonly why: string;
} & (Facts extends {concerns: true} ? {readonly who: string} : unknown);

export type CauseWords = {readonly [Id in CauseId]: CauseWordsOf<(typeof causeFacts)[Id]>};

export type AdviceWords = {
  readonly [Topic in AdviceTopic]: Readonly<Record<AdviceId<Topic>, {readonly name: string; readonly text: string}>>;
};

export type CareWords = {
  readonly [Level in CareLevel]: {
    readonly title: string;
    readonly intro: string;
    readonly items: Readonly<Record<CareItemId<Level>, string>>;
  };
};

/** Text that stands for the whole subject. */
export interface GeneralWords {
  /** The whole-body view that introduces the causes. */
  readonly wholeBody: string;
  /** The library's own stop rule, on every exercise. */
  readonly stopRule: string;
  /** Who has checked these words. */
  readonly review: string;
}

// ---- Records: facts and words joined, in one locale. The same record feeds text, timer and data files. ----

export interface Link {
  readonly id: string;
  readonly name: string;
}

export interface Step extends StepFacts {
  readonly id: string;
  /** What to do; `{seconds}` stands for the time. */
  readonly text: string;
  /** What the timer says during the step. */
  readonly say?: string;
  /** Where the article is put right. */
  readonly correction?: string;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly aim: string;
  readonly start: string;
  readonly position: PositionId;
  readonly positionName: string;
  readonly equipment: readonly Link[];
  readonly optionalEquipment: readonly Link[];
  /** What the optional equipment is for. */
  readonly optional?: string;
  readonly steps: readonly Step[];
  readonly breathing: string;
  readonly feel: readonly string[];
  readonly mistakes: readonly string[];
  /** The library's own rule, the same for every exercise. */
  readonly stopRule: string;
  /** Which of the texts above are the library's own and not the article's. */
  readonly libraryTexts: readonly ('feel' | 'mistakes' | 'stopRule')[];
  readonly sets: Sourced;
  readonly reps: Sourced;
  /** The article's dose where it gives no number. */
  readonly doseInWords?: string;
  readonly buildsOn?: Link & {readonly origin: Origin};
  readonly easier?: Link;
  readonly harder?: Link;
  /** Place in the progression: `[2, 4]` is the second of four. */
  readonly place: readonly [number, number];
}

export interface Cause {
  readonly id: string;
  readonly group: CauseFacts['group'];
  readonly name: string;
  readonly what: string;
  readonly why: string;
  readonly who?: string;
  readonly citations: readonly ReferenceNumber[];
}

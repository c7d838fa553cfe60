import type {AdviceId, AdviceTopic} from './facts/advice.js';
import type {CareItemId, CareLevel} from './facts/care.js';
import type {BodyRegion, CauseFacts, causeFacts, CauseId} from './facts/causes.js';
import type {CorrectionId} from './facts/corrections.js';
import type {ExerciseId, StepFacts, StepId} from './facts/doses.js';
import type {EquipmentId, ExerciseFacts, exerciseFacts, PositionId} from './facts/exercises.js';
import type {ReferenceNumber} from './facts/references.js';
import type {OwnFigure} from './custom-figure.js';

// ---- Texts of a language. The keys are derived from the facts, so the type check fails if a text is missing. ----

type StepIdOf<Facts extends ExerciseFacts> = Facts['dose']['steps'][number];

/** The texts of one exercise. `{seconds}` in a step stands for the duration of the step. */
export type ExerciseWordsOf<Facts extends ExerciseFacts> = {
  /** The aim of the exercise, as a sentence. */
  readonly aim: string;
  /** Instructions for the starting position. */
  readonly start: string;
  readonly steps: Readonly<Record<StepIdOf<Facts>, string>>;
  readonly breathing: string;
  /** The library's guidance, because the article has none. */
  readonly feel: readonly string[];
  /** The library's guidance, because the article has none. */
  readonly mistakes: readonly string[];
} & (Facts['dose']['reps']['origin'] extends 'library'
  ? {/** The dose in the wording of the article, without a number. */ readonly doseInWords: string}
  : unknown) &
  (Facts extends {optionalEquipment: readonly EquipmentId[]}
    ? {/** What the optional equipment is for. */ readonly optional: string}
    : unknown);

export type ExerciseWords = {readonly [Id in ExerciseId]: ExerciseWordsOf<(typeof exerciseFacts)[Id]>};
/** The steps of an exercise in three short lines, for print. `{seconds}` stands for the duration of a hold. */
export type ExerciseBriefs = Readonly<Record<ExerciseId, readonly [string, string, string]>>;
export type ExerciseNames = Readonly<Record<ExerciseId, string>>;
/** The cues that a timer shows and speaks during the steps that take time. */
export type CueWords = Readonly<Record<Exclude<StepId, 'tilt'>, string>>;
export type EquipmentWords = Readonly<Record<EquipmentId, string>>;
export type PositionWords = Readonly<Record<PositionId, string>>;
export type CorrectionWords = Readonly<Record<CorrectionId, string>>;

/** The texts of one cause: what it is, why it hurts when walking, and whom it affects. */
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

/** The caption of a picture, and its alternative text. */
export interface StillWords {
  readonly caption: string;
  readonly alt: string;
}

/** Texts that do not belong to one exercise or cause. */
export interface GeneralWords {
  /** The introduction to the causes, about the body as a whole. */
  readonly wholeBody: string;
  /** The library's stop rule for all exercises. */
  readonly stopRule: string;
  /** The library's guidance for all exercises, because the article has none. */
  readonly howOften: string;
  /** The library's guidance for all exercises that are done lying down. */
  readonly floor: {readonly down: readonly string[]; readonly up: readonly string[]};
  /** Who has reviewed these texts. */
  readonly review: string;
}

// ---- Records: facts combined with the texts of one language. Text, timer, figure and data files use the same record. ----

/** A reference to another exercise. Without an id, it is only a name. */
export interface Link {
  readonly id?: string;
  readonly name: string;
  /** The source of the reference: the article or the library. */
  readonly origin?: 'article' | 'library';
}

export interface Step {
  readonly id: string;
  readonly kind: StepFacts['kind'];
  /** If the value is 0, the card lists the step, but the timer skips it. */
  readonly seconds: number;
  /** The source of `seconds`: the article or the library. */
  readonly origin?: 'article' | 'library';
  readonly direction?: StepFacts['direction'];
  /** The instruction. `{seconds}` stands for the duration. */
  readonly text: string;
  /** The cue that the timer shows and speaks during the step. */
  readonly say?: string;
  /** Correction of the article. */
  readonly correction?: string;
  /** Id of the custom pose for this step. */
  readonly pose?: string;
}

/** A custom image or video. */
export interface Media {
  readonly type: 'image' | 'video';
  readonly src: string;
  /** Alternative text for screen readers. */
  readonly alt: string;
  /** URL of the captions of a video, as WebVTT. */
  readonly captions?: string;
  /** URL of the image that is shown before the video plays. */
  readonly poster?: string;
  /** In CSS pixels. `width` and `height` reserve space on the page before the file has loaded. */
  readonly width?: number;
  readonly height?: number;
}

/** Fields of an exercise that may come from the library instead of the article or the author. */
export type LibraryField = 'sets' | 'reps' | LibraryText;
export type LibraryText = 'howOften' | 'feel' | 'mistakes' | 'stopRule' | 'floor';

/** An exercise, built in or custom. Durations are in seconds. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly aim?: string;
  readonly start?: string;
  readonly position?: PositionId;
  readonly positionName?: string;
  readonly equipment: readonly string[];
  readonly optionalEquipment: readonly string[];
  /** What the optional equipment is for. */
  readonly optional?: string;
  readonly steps: readonly Step[];
  readonly breathing?: string;
  readonly howOften?: string;
  readonly feel: readonly string[];
  readonly mistakes: readonly string[];
  /** When to stop. A card always shows a stop rule; the default is the built-in rule, in the language of the element. */
  readonly stopRule?: string;
  /** Instructions for getting down to the floor and up again. */
  readonly floor?: {readonly down: readonly string[]; readonly up: readonly string[]};
  /** The fields that come from the library instead of the article or the author. */
  readonly ours: readonly LibraryField[];
  readonly sets: number;
  readonly reps: number;
  /** Seconds between sets. */
  readonly rest: number;
  /** `both`: all sets on the left side, then all sets on the right side. */
  readonly sides: 'one' | 'both';
  /** The dose in the wording of the source, without a number. */
  readonly doseInWords?: string;
  readonly buildsOn?: Link;
  readonly easier?: Link;
  readonly harder?: Link;
  /** Position in the progression: `[2, 4]` is the second of four. */
  readonly place?: readonly [number, number];
  /** The illustration, which the library renders. */
  readonly figure?: OwnFigure;
  readonly media: readonly Media[];
  /** Sources of a custom exercise. The source of a built-in one is the article. */
  readonly sources?: readonly {readonly name: string; readonly url?: string}[];
  readonly author?: string;
  /** Who has reviewed the exercise. */
  readonly review?: string;
}

/** Something that may help with a cause: an exercise, a piece of advice, or something that has only a name. */
export interface Help {
  readonly name: string;
  /** Id of an exercise. If the card of the exercise is on the page, the name links to it. */
  readonly exercise?: string;
  /** Id of a built-in piece of advice. If the page shows the advice, the name links to it. */
  readonly advice?: string;
}

/** A piece of advice, built in or custom. */
export interface Advice {
  readonly id?: string;
  readonly name: string;
  readonly text: string;
  readonly citations?: readonly ReferenceNumber[];
  /** Correction of the article. */
  readonly correction?: string;
  /** Id of an exercise that puts the advice into practice. If the card of the exercise is on the page, the name links to it. */
  readonly exercise?: string;
  /** Id of the recommendation whose pictures are shown beside the text. */
  readonly figure?: string;
}

/** Custom advice. */
export interface OwnAdvice {
  readonly title?: string;
  readonly author?: string;
  readonly items: readonly Advice[];
}

/** A cause, built in or custom. */
export interface Cause {
  readonly id: string;
  readonly group?: CauseFacts['group'];
  readonly name: string;
  readonly what: string;
  /** Why the cause hurts when walking. */
  readonly why?: string;
  /** Whom the cause affects. */
  readonly who?: string;
  /** References of the article. */
  readonly citations: readonly ReferenceNumber[];
  /** Sources of a custom cause. */
  readonly sources?: readonly {readonly name: string; readonly url?: string}[];
  readonly regions: readonly BodyRegion[];
  readonly helps: readonly Help[];
}

/** A list of custom causes. By default, it has the built-in title and introduction. */
export interface CauseSet {
  readonly title?: string;
  readonly intro?: string;
  readonly causes: readonly Cause[];
  readonly author?: string;
  /** Who has reviewed the causes. */
  readonly review?: string;
}

import type {AdviceId, AdviceTopic} from './facts/advice.js';
import type {CareItemId, CareLevel} from './facts/care.js';
import type {BodyRegion, CauseFacts, causeFacts, CauseId} from './facts/causes.js';
import type {CorrectionId} from './facts/corrections.js';
import type {ExerciseId, StepFacts, StepId} from './facts/doses.js';
import type {EquipmentId, ExerciseFacts, exerciseFacts, PositionId} from './facts/exercises.js';
import type {ReferenceNumber} from './facts/references.js';
import type {OwnFigure} from './custom-figure.js';

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
/** An exercise in three short lines, for paper. `{seconds}` stands for the time of a hold. */
export type ExerciseBriefs = Readonly<Record<ExerciseId, readonly [string, string, string]>>;
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

/** What stands over a picture, and what it shows, for who does not see it. */
export interface StillWords {
  readonly caption: string;
  readonly alt: string;
}

/** Text that stands for the whole subject. */
export interface GeneralWords {
  /** The whole-body view that introduces the causes. */
  readonly wholeBody: string;
  /** The library's own stop rule, on every exercise. */
  readonly stopRule: string;
  /** The library's own guidance, on every exercise: the article is silent. */
  readonly howOften: string;
  /** The library's own guidance, on every exercise that is done lying. */
  readonly floor: {readonly down: readonly string[]; readonly up: readonly string[]};
  /** Who has checked these words. */
  readonly review: string;
}

// ---- Records: facts and words joined, in one locale. The same record feeds text, timer, figure and data files. ----

/** Another exercise: a name alone where it has no id. */
export interface Link {
  readonly id?: string;
  readonly name: string;
  /** Who says so: the article or the library. */
  readonly origin?: 'article' | 'library';
}

export interface Step {
  readonly id: string;
  readonly kind: StepFacts['kind'];
  /** 0: read on the card and not counted by the timer. */
  readonly seconds: number;
  /** Whose the seconds are: the article's or the library's. */
  readonly origin?: 'article' | 'library';
  readonly direction?: StepFacts['direction'];
  /** What to do; `{seconds}` stands for the time. */
  readonly text: string;
  /** What the timer says during the step. */
  readonly say?: string;
  /** Where the article is put right. */
  readonly correction?: string;
  /** The pose of one's own that it is done in. */
  readonly pose?: string;
}

/** A picture or a film of one's own. */
export interface Media {
  readonly type: 'image' | 'video';
  readonly src: string;
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
  /** Address of the captions of a video, WebVTT. */
  readonly captions?: string;
  /** Picture of a video before it plays. */
  readonly poster?: string;
  /** In px, so that the place is kept. */
  readonly width?: number;
  readonly height?: number;
}

/** What of an exercise may be the library's own, and neither the article's nor whoever's exercise it is. */
export type LibraryField = 'sets' | 'reps' | LibraryText;
export type LibraryText = 'howOften' | 'feel' | 'mistakes' | 'stopRule' | 'floor';

/** An exercise of the library, or anyone's own. Durations in seconds. */
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
  /** Left out, the built-in rule applies, in the language of the element: a card always shows one. */
  readonly stopRule?: string;
  /** Getting down to the floor, and up again. */
  readonly floor?: {readonly down: readonly string[]; readonly up: readonly string[]};
  /** What of this is the library's own. */
  readonly ours: readonly LibraryField[];
  readonly sets: number;
  readonly reps: number;
  /** Between sets. */
  readonly rest: number;
  /** `both`: everything for the left side, then for the right. */
  readonly sides: 'one' | 'both';
  /** The dose where nobody gives a number. */
  readonly doseInWords?: string;
  readonly buildsOn?: Link;
  readonly easier?: Link;
  readonly harder?: Link;
  /** Place in the progression: `[2, 4]` is the second of four. */
  readonly place?: readonly [number, number];
  /** Drawn by the library. */
  readonly figure?: OwnFigure;
  readonly media: readonly Media[];
  /** Where an exercise of one's own comes from; the library's own come from its article. */
  readonly sources?: readonly {readonly name: string; readonly url?: string}[];
  readonly author?: string;
  /** Who has checked it. */
  readonly review?: string;
}

/** What may help with a cause: an exercise, a piece of advice, or a name alone. */
export interface Help {
  readonly name: string;
  /** Id of an exercise; its card is linked to, where the page has it. */
  readonly exercise?: string;
  /** Id of an advice of the library; linked to in the same way. */
  readonly advice?: string;
}

/** A piece of advice, of the library or anyone's own. */
export interface Advice {
  readonly id?: string;
  readonly name: string;
  readonly text: string;
  readonly citations?: readonly ReferenceNumber[];
  /** Where the article is put right. */
  readonly correction?: string;
  /** Id of the exercise that shows how, if the page has its card. */
  readonly exercise?: string;
  /** Whose pictures stand beside it: the id of a recommendation. */
  readonly figure?: string;
}

/** Advice of anyone's own. */
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
  /** Why it hurts when walking. */
  readonly why?: string;
  /** Whom it concerns. */
  readonly who?: string;
  /** References of the article. */
  readonly citations: readonly ReferenceNumber[];
  /** Where a cause of one's own comes from. */
  readonly sources?: readonly {readonly name: string; readonly url?: string}[];
  readonly regions: readonly BodyRegion[];
  readonly helps: readonly Help[];
}

/** Causes of somebody's own, as a list shows them: the library's title and intro where there are no others. */
export interface CauseSet {
  readonly title?: string;
  readonly intro?: string;
  readonly causes: readonly Cause[];
  readonly author?: string;
  /** Who has checked them. */
  readonly review?: string;
}

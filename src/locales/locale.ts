import type {adviceWords} from './en/advice.js';
import type {adviceFigureWords} from './en/advice-figures.js';
import type {careWords} from './en/care.js';
import type {causeWords} from './en/causes.js';
import type {exerciseBriefs} from './en/exercise-briefs.js';
import type {exerciseNames} from './en/exercise-names.js';
import type {correctionWords} from './en/corrections.js';
import type {exerciseWords, equipmentWords, positionWords} from './en/exercises.js';
import type {figureWords} from './en/figures.js';
import type {generalWords} from './en/general.js';
import type {stepCues} from './en/step-cues.js';
import type {adviceListStrings} from './en/advice-list.js';
import type {careNoticeStrings} from './en/care-notice.js';
import type {causeListStrings} from './en/cause-list.js';
import type {cardStrings} from './en/exercise-card.js';
import type {planStrings} from './en/exercise-plan.js';
import type {timerStrings} from './en/hold-timer.js';
import type {sourceStrings} from './en/sources.js';

/** All texts of a language, by the module that they are in. A missing text fails the type check. */
export interface Locale {
  readonly adviceListStrings: typeof adviceListStrings;
  readonly careNoticeStrings: typeof careNoticeStrings;
  readonly causeListStrings: typeof causeListStrings;
  readonly cardStrings: typeof cardStrings;
  readonly planStrings: typeof planStrings;
  readonly timerStrings: typeof timerStrings;
  readonly sourceStrings: typeof sourceStrings;
  readonly adviceFigureWords: typeof adviceFigureWords;
  readonly adviceWords: typeof adviceWords;
  readonly careWords: typeof careWords;
  readonly causeWords: typeof causeWords;
  readonly exerciseBriefs: typeof exerciseBriefs;
  readonly exerciseNames: typeof exerciseNames;
  readonly exerciseWords: typeof exerciseWords;
  readonly equipmentWords: typeof equipmentWords;
  readonly positionWords: typeof positionWords;
  readonly correctionWords: typeof correctionWords;
  readonly figureWords: typeof figureWords;
  readonly generalWords: typeof generalWords;
  readonly stepCues: typeof stepCues;
}

type DeepPartial<Texts> = Texts extends string | readonly unknown[] | ((...args: never[]) => unknown)
  ? Texts
  : {readonly [Name in keyof Texts]?: DeepPartial<Texts[Name]>};

/** Some of the texts of a language. Those that it lacks are in English. */
export type PartialLocale = DeepPartial<Locale>;

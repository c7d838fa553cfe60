import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import type {CardStrings} from '../locales/strings.js';

/** The internal state of a card, which results from what the user does. */
export interface CardState {
  /** Whether the figure shows the movement. */
  readonly isPlaying?: boolean;
  /** Whether the user has started the timer. */
  readonly isStarted?: boolean;
  /** Whether the user is waiting for the timer to load. */
  readonly isTimerLoading?: boolean;
  /** Whether the timer could not be loaded. */
  readonly hasTimerFailed?: boolean;
  /** Whether a compact card is expanded. */
  readonly isOpen?: boolean;
  /** Id of the step that the timer is in; `start` while the user gets ready. */
  readonly currentStep?: string | undefined;
}

/** Everything that a card renders. */
export interface View extends CardState {
  readonly language: Language;
  readonly t: CardStrings;
  /** The element, whose children fill the slots. */
  readonly card: Element;
  readonly exercise: Exercise;
  readonly figure: string;
  readonly timer: string;
  readonly variant: string;
  /** Heading level of the title. */
  readonly level: number;
  readonly sources: string;
  /** Whether the timer stores its progress. */
  readonly remember: boolean;
  /** Merges changes into the state and updates the card, even if nothing changes. */
  readonly setState: (changes: CardState) => void;
  readonly startTimer: () => void;
}

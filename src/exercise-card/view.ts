import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import type {CardStrings} from '../locales/strings.js';

/** What a reader has asked of a card, and where that has led. */
export interface Asked {
  /** To see the movement. */
  readonly playing?: boolean;
  /** For the timer. */
  readonly started?: boolean;
  /** Its script is on the way. */
  readonly timerLoads?: boolean;
  /** In vain: its script could not be loaded. */
  readonly timerFailed?: boolean;
  /** For the whole of a compact card. */
  readonly open?: boolean;
  /** The step that the timer is in. */
  readonly current?: string | undefined;
}

/** All that a card shows. */
export interface View extends Asked {
  readonly language: Language;
  readonly t: CardStrings;
  /** Its children are slotted. */
  readonly card: Element;
  readonly exercise: Exercise;
  readonly figure: string;
  readonly timer: string;
  readonly variant: string;
  /** Of the title. */
  readonly level: number;
  readonly sources: string;
  /** The timer keeps its place. */
  readonly remember: boolean;
  /** Takes note of more, or of other children. */
  readonly ask: (asked: Asked) => void;
  readonly start: () => void;
}

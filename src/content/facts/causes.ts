import type {AdviceId} from './advice.js';
import type {ExerciseId} from './doses.js';
import type {ReferenceNumber} from './references.js';

export type CauseId =
  | 'hip-mobility'
  | 'hip-strength'
  | 'foot-ankle-mobility'
  | 'arthritis-stenosis'
  | 'muscle-fatigue'
  | 'posture'
  | 'standing-load'
  | 'trunk-stiffness'
  | 'stress-and-fear'
  | 'old-injury'
  | 'footwear';

/** Regions of the body, from head to foot. */
export const bodyRegions = ['head', 'trunk', 'low-back', 'hip', 'legs', 'foot'] as const;
export type BodyRegion = (typeof bodyRegions)[number];

export interface CauseFacts {
  /** `walking`: causes pain while walking; `contributing`: keeps the pain going. */
  readonly group: 'walking' | 'contributing';
  readonly citations: readonly ReferenceNumber[];
  /** Set if the article says whom the cause affects. Every locale then has to have that text. */
  readonly concerns?: true;
  /** The regions of the body that the article assigns the cause to. */
  readonly regions: readonly BodyRegion[];
  /** The exercises and advice that the article itself connects with the cause; undefined if there are none. */
  readonly helps?: readonly (ExerciseId | AdviceId)[];
}

/** Causes and contributing factors, in the article's order. */
export const causeFacts = {
  'hip-mobility': {group: 'walking', citations: [1], regions: ['hip']},
  'hip-strength': {group: 'walking', citations: [1], regions: ['hip']},
  'foot-ankle-mobility': {group: 'walking', citations: [1], regions: ['foot']},
  'arthritis-stenosis': {group: 'walking', citations: [1], concerns: true, regions: ['low-back']},
  // The article names muscles of the low back and of the legs.
  'muscle-fatigue': {group: 'walking', citations: [4], regions: ['low-back', 'legs']},
  posture: {
    group: 'walking',
    citations: [5],
    regions: ['trunk'],
    // From “Treatment”: physical therapy includes exercises that improve posture. From “Prevention”: posture while walking.
    helps: ['physical-therapy', 'walking-posture'],
  },
  'standing-load': {
    group: 'walking',
    citations: [7],
    regions: ['low-back'],
    // The cause is stress on the low back. From “Prevention”: losing weight reduces stress on the back.
    helps: ['weight'],
  },
  'trunk-stiffness': {
    group: 'contributing',
    citations: [],
    concerns: true,
    regions: ['trunk'],
    helps: [
      // Tight muscles: the article says that the first exercise activates them instead of keeping them tense.
      'pelvic-tilt',
      // Muscles that no longer work together: the article says that the third exercise improves their coordination.
      'wall-pelvic-tilt',
      // Poor lumbo-pelvic control: the article gives its six recommendations for this.
      'obliques-adductors',
      'bridge',
      'open-book',
      'single-leg',
      'footwear',
      'vary-walking',
    ],
  },
  'stress-and-fear': {group: 'contributing', citations: [], regions: ['head']},
  'old-injury': {
    group: 'contributing',
    citations: [],
    // The article names injuries of the hip or the knee.
    regions: ['hip', 'legs'],
    // From the conclusion: the body compensates for injuries, and many people find relief by moving in other ways.
    helps: ['vary-walking'],
  },
  footwear: {
    group: 'contributing',
    citations: [],
    regions: ['foot'],
    // From “Recommendations”: footwear that lets toes extend and calves work, which this cause prevents.
    helps: ['footwear'],
  },
} as const satisfies Record<CauseId, CauseFacts>;

export const causeIds = Object.keys(causeFacts) as readonly CauseId[];

export const isCauseId = (id: string): id is CauseId => Object.hasOwn(causeFacts, id);

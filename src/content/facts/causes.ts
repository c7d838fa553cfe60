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

/** Places on the body, from top to toe. */
export const bodyRegions = ['head', 'trunk', 'low-back', 'hip', 'legs', 'foot'] as const;
export type BodyRegion = (typeof bodyRegions)[number];

export interface CauseFacts {
  /** `walking`: a cause while walking; `contributing`: what keeps the pain going. */
  readonly group: 'walking' | 'contributing';
  readonly citations: readonly ReferenceNumber[];
  /** The article says who is concerned; every locale then has words for it. */
  readonly concerns?: true;
  /** Where on the body the article has it. */
  readonly regions: readonly BodyRegion[];
  /** What the article itself connects with it; where it connects nothing, nothing is here. */
  readonly helps?: readonly (ExerciseId | AdviceId)[];
}

/** Causes and contributing factors in the article's order. */
export const causeFacts = {
  'hip-mobility': {group: 'walking', citations: [1], regions: ['hip']},
  'hip-strength': {group: 'walking', citations: [1], regions: ['hip']},
  'foot-ankle-mobility': {group: 'walking', citations: [1], regions: ['foot']},
  'arthritis-stenosis': {group: 'walking', citations: [1], concerns: true, regions: ['low-back']},
  // Muscles of the low back and of the legs.
  'muscle-fatigue': {group: 'walking', citations: [4], regions: ['low-back', 'legs']},
  posture: {
    group: 'walking',
    citations: [5],
    regions: ['trunk'],
    // Treatment: physical therapy has exercises that improve posture. Prevention: footwork and posture while walking.
    helps: ['physical-therapy', 'walking-posture'],
  },
  'standing-load': {
    group: 'walking',
    citations: [7],
    regions: ['low-back'],
    // The cause is stress on the low back; prevention: to lose weight reduces stress on the back.
    helps: ['weight'],
  },
  'trunk-stiffness': {
    group: 'contributing',
    citations: [],
    concerns: true,
    regions: ['trunk'],
    helps: [
      // Tight muscles: the first exercise activates them instead of keeping them tense.
      'pelvic-tilt',
      // Muscles that no longer work together: with the third they become more coordinated.
      'wall-pelvic-tilt',
      // Little lumbo-pelvic control: the six recommendations are for just this.
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
    // A hip or a knee.
    regions: ['hip', 'legs'],
    // In closing: injuries that are made up for count, and many find relief by other ways to move.
    helps: ['vary-walking'],
  },
  footwear: {
    group: 'contributing',
    citations: [],
    regions: ['foot'],
    // Recommendations: footwear that lets toes extend and calves work, which this cause takes away.
    helps: ['footwear'],
  },
} as const satisfies Record<CauseId, CauseFacts>;

export const causeIds = Object.keys(causeFacts) as readonly CauseId[];

export const isCauseId = (id: string): id is CauseId => Object.hasOwn(causeFacts, id);

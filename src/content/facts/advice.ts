import type {CorrectionId} from './corrections.js';
import type {ReferenceNumber} from './references.js';

export type AdviceTopic = 'treatment' | 'prevention' | 'recommendations';

export interface AdviceFacts {
  readonly citations: readonly ReferenceNumber[];
  readonly correction?: CorrectionId;
}

/** The article's advice by topic, in the article's order. */
export const adviceFacts = {
  treatment: {
    'physical-therapy': {citations: [2]},
    'keep-going': {citations: []},
    'pain-relievers': {citations: [4]},
    'heat-cold': {citations: [4]},
    'gentle-stretching': {citations: [4]},
    'moderate-weight': {citations: [4]},
    injections: {citations: [2], correction: 'injection'},
    surgery: {citations: [2], correction: 'injection'},
  },
  prevention: {
    workstation: {citations: [5, 7]},
    weight: {citations: [5, 7]},
    'walking-posture': {citations: [5, 7]},
    'stay-active': {citations: [6]},
  },
  recommendations: {
    'obliques-adductors': {citations: []},
    bridge: {citations: []},
    'open-book': {citations: []},
    'single-leg': {citations: []},
    footwear: {citations: []},
    'vary-walking': {citations: []},
  },
} as const satisfies Record<AdviceTopic, Record<string, AdviceFacts>>;

export type AdviceId<Topic extends AdviceTopic = AdviceTopic> = Topic extends AdviceTopic
  ? keyof (typeof adviceFacts)[Topic]
  : never;

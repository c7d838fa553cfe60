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

export interface CauseFacts {
  /** `walking`: a cause while walking; `contributing`: what keeps the pain going. */
  readonly group: 'walking' | 'contributing';
  readonly citations: readonly ReferenceNumber[];
  /** The article says who is concerned; every locale then has words for it. */
  readonly concerns?: true;
}

/** Causes and contributing factors in the article's order. */
export const causeFacts = {
  'hip-mobility': {group: 'walking', citations: [1]},
  'hip-strength': {group: 'walking', citations: [1]},
  'foot-ankle-mobility': {group: 'walking', citations: [1]},
  'arthritis-stenosis': {group: 'walking', citations: [1], concerns: true},
  'muscle-fatigue': {group: 'walking', citations: [4]},
  posture: {group: 'walking', citations: [5]},
  'standing-load': {group: 'walking', citations: [7]},
  'trunk-stiffness': {group: 'contributing', citations: [], concerns: true},
  'stress-and-fear': {group: 'contributing', citations: []},
  'old-injury': {group: 'contributing', citations: []},
  footwear: {group: 'contributing', citations: []},
} as const satisfies Record<CauseId, CauseFacts>;

export const causeIds = Object.keys(causeFacts) as readonly CauseId[];

export const isCauseId = (id: string): id is CauseId => Object.hasOwn(causeFacts, id);

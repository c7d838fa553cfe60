import type {ExerciseId} from '../content/facts/doses.js';
import type {ShownPose} from './poses.js';
import type {Point} from './skeleton.js';

/** A straight arrow, or one along a circle; degrees clockwise from the right. */
export type Arrow =
  | {readonly from: Point; readonly to: Point}
  | {readonly center: Point; readonly radius: number; readonly start: number; readonly end: number};

/** A pose with what shows the movement into it. */
export interface Still {
  readonly pose: ShownPose;
  readonly arrows: readonly Arrow[];
}

/** What an exercise is drawn in. */
export interface Scene {
  /** On a mat, without or with a stick in the hands; or at a wall, without or with a band round the waist. */
  readonly set: 'mat' | 'stick' | 'wall' | 'band';
  /** Start and end, as they stand side by side. */
  readonly stills: readonly [Still, Still];
  /** The pose of each step of a timer; of any other phase it is `rest`. */
  readonly steps: Readonly<Record<string, ShownPose>>;
  readonly rest: ShownPose;
}

const intoLowBack: Arrow = {from: [-140, -140], to: [-140, -26]};
const pelvisTurns = (center: Point): Arrow => ({center, radius: 56, start: 10, end: -195});

const lyingTilt: Still = {pose: 'lying-tilt', arrows: [pelvisTurns([0, -76]), intoLowBack]};
const atWall: Arrow = {from: [150, -630], to: [14, -630]};

/** The four exercises. */
export const scenes: Readonly<Record<ExerciseId, Scene>> = {
  'pelvic-tilt': {
    rest: 'lying-rest',
    set: 'mat',
    stills: [{pose: 'lying-rest', arrows: []}, lyingTilt],
    steps: {hold: 'lying-tilt'},
  },
  'pelvic-tilt-arm-raise': {
    rest: 'lying-rest',
    set: 'stick',
    stills: [
      {pose: 'stick-down', arrows: [pelvisTurns([0, -76])]},
      {pose: 'stick-up', arrows: [{center: [-287, -56], radius: 400, start: -50, end: -150}]},
    ],
    steps: {hold: 'stick-down', up: 'stick-up', down: 'stick-down'},
  },
  'wall-pelvic-tilt': {
    rest: 'wall-rest',
    set: 'wall',
    stills: [
      {pose: 'wall-rest', arrows: []},
      {pose: 'wall-tilt', arrows: [pelvisTurns([74, -492]), atWall]},
    ],
    steps: {hold: 'wall-tilt'},
  },
  'band-pelvic-tilt': {
    rest: 'wall-rest',
    set: 'band',
    stills: [
      {pose: 'wall-tilt', arrows: [pelvisTurns([74, -492])]},
      {pose: 'wall-arms-up', arrows: [{center: [56, -779], radius: 410, start: 50, end: -60}]},
    ],
    steps: {hold: 'wall-tilt', up: 'wall-arms-up', 'hold-up': 'wall-arms-up', down: 'wall-tilt'},
  },
};

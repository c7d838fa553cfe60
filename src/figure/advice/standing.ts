import {arrow} from '../arrow.js';
import {shape} from '../markup.js';
import type {Scene} from '../scene.js';
import {floorLine} from '../scene-settings.js';
import type {Pose} from '../skeleton.js';

// Two scenes of an upright body: on one leg beside a chair, and walking.

type UprightPose = 'single-both' | 'single-one' | 'walk-short' | 'walk-long';

const uprightTrunk = {pelvis: 9, lumbar: [-2, -3.5, -4, -3.5, -2, 4], neck: 8, head: -6} as const;
const hanging = {shoulder: 4, elbow: -14, wrist: 0};
/** The supporting leg, and the arm on the chair. */
const far = {hip: -14.82, knee: 12.72, ankle: -6.9, shoulder: -33.77, elbow: -0.9, wrist: -43.33};

const CHAIR = 'M163-545Q163-562 178-562Q195-562 195-545V-264H392Q410-264 410-248V-234H404V0H382V-232H195V0H169Z';

export const singleLeg: Scene<Pose, UprightPose> = {
  setting: {box: [-300, -1020, 760, 1060], under: shape(CHAIR, 'wood'), front: floorLine(-250, 430)},
  poses: {
    'single-both': {...uprightTrunk, root: [0, -524], near: {hip: -16.19, knee: 12.61, ankle: -5.42, ...hanging}, far},
    // The knee bends first. Without this pose, the toes would pass through the floor.
    'single-half': {...uprightTrunk, root: [0, -524], near: {hip: -36, knee: 50, ankle: -12, ...hanging}, far},
    'single-one': {...uprightTrunk, root: [0, -524], near: {hip: -36, knee: 76, ankle: 2, ...hanging}, far},
  },
  stills: [
    {pose: 'single-both', arrows: []},
    {pose: 'single-one', arrows: [arrow([-190, -140], -90, 'H-130')]},
  ],
  steps: {},
  restPose: 'single-both',
  waypoints: {'single-both single-one': ['single-half']},
};

/** Poses of a walking body with a short and a long step. */
export const walking: Readonly<Record<'walk-short' | 'walk-long', Pose>> = {
  'walk-short': {
    ...uprightTrunk,
    pelvis: 8,
    root: [0, -520],
    near: {hip: -21.66, knee: 11.72, ankle: -4.06, shoulder: 12, elbow: -14, wrist: -4},
    far: {hip: -13.72, knee: 30.98, ankle: -11.26, toe: -14, shoulder: -12, elbow: -18, wrist: -4},
  },
  'walk-long': {
    ...uprightTrunk,
    pelvis: 7,
    root: [0, -503],
    near: {hip: -26.83, knee: 0.73, ankle: 1.11, shoulder: 28, elbow: -18, wrist: -4},
    far: {hip: -3.78, knee: 39.97, ankle: -5.19, toe: -38, shoulder: -27, elbow: -28, wrist: -4},
  },
};

/** The arrows are as long as the steps. */
export const varyWalking: Scene<Pose, UprightPose> = {
  setting: {box: [-330, -1020, 660, 1110], front: floorLine(-300, 300)},
  poses: walking,
  stills: [
    {pose: 'walk-short', arrows: [arrow([100, 52], 0, 'H-130')]},
    {pose: 'walk-long', arrows: [arrow([240, 52], 0, 'H-360')]},
  ],
  hasIndependentStills: true,
  steps: {},
  restPose: 'walk-short',
};

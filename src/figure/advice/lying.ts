import {arrow} from '../arrow.js';
import {poses as sharedPoses} from '../poses.js';
import type {Scene} from '../scene.js';
import {ground} from '../scene-settings.js';
import type {Limbs, Pose} from '../skeleton.js';

// Two scenes of a body on its back: the bridge, and a hand that pushes against the opposite knee.

type LyingPose = 'bridge-down' | 'bridge-up' | 'push-ready' | 'push-press';

const front = ground(-550, 1040);
/** Arms on the mat, beside the body. */
const arms = (shoulder: number, elbow: number, wrist: number) => ({shoulder, elbow, wrist});
const legs = (hip: number, knee: number, ankle: number) => ({hip, knee, ankle});
type Arm = Pick<Limbs, 'shoulder' | 'elbow' | 'wrist'>;
const onMat: Record<'near' | 'far', Arm> = {near: arms(8.42, -2, -6.42), far: arms(6.42, -2, -4.42)};

const flat = sharedPoses['lying-tilt'];
const down: Pose = {
  ...flat,
  near: {...legs(-44.69, 103.07, 31.62), ...onMat.near},
  far: {...legs(-42.62, 98.18, 34.43), ...onMat.far},
};

export const bridge: Scene<Pose, LyingPose> = {
  setting: {box: [-560, -400, 1060, 445], front},
  poses: {
    'bridge-down': down,
    // Without this pose, the feet would slip.
    'bridge-mid': {
      root: [-11.13, -123.09],
      pelvis: -103,
      lumbar: [0.25, 0.25, 0.25, 0.25, 0.25, 0.5],
      neck: 21.98,
      head: -4.13,
      near: {...legs(-20.2, 96.96, 26.25), ...arms(17.76, -2, -4.51)},
      far: {...legs(-18.45, 91.97, 29.48), ...arms(15.76, -2, -2.51)},
    },
    'bridge-up': {
      root: [-34.21, -175.21],
      pelvis: -116,
      lumbar: [0.5, 0.5, 0.5, 0.5, 0.5, 1],
      neck: 37.75,
      head: -1.88,
      near: {...legs(6.15, 84.23, 25.62), ...arms(28.44, -2, -3.94)},
      far: {...legs(7.89, 78.84, 29.27), ...arms(26.44, -2, -1.94)},
    },
  },
  stills: [
    {pose: 'bridge-down', arrows: []},
    {pose: 'bridge-up', arrows: [arrow([-52, -382], -90, 'H-110')]},
  ],
  steps: {},
  restPose: 'bridge-down',
  waypoints: {'bridge-down bridge-up': ['bridge-mid']},
};

/** Both arrows show force: nothing moves. */
export const push: Scene<Pose, LyingPose> = {
  setting: {box: [-560, -455, 1060, 500], front},
  poses: {
    'push-ready': {...flat, near: {...flat.near, ...onMat.near}, far: {...flat.far, ...onMat.far}},
    'push-press': {
      ...flat,
      near: {...flat.near, ...arms(-34.66, -17.75, -33.59)},
      far: {...legs(-94, 92, -4), ...onMat.far},
    },
  },
  stills: [
    {pose: 'push-ready', arrows: []},
    {
      pose: 'push-press',
      arrows: [arrow([-120, -330], 0, 'H-130'), arrow([50, -345], 160.9, 'H-138')],
    },
  ],
  steps: {},
  restPose: 'push-ready',
};

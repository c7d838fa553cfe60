import type {OwnFigure, OwnLimb, OwnPose} from '../content/own-figure.js';
import type {Scene} from './scene.js';
import {band, floor, mat, stick, wall} from './settings.js';
import type {Limbs, Pose} from './skeleton.js';

const limbs = ({hip = 0, knee = 0, ankle = 0, toe = 0, shoulder = 0, elbow = 0, wrist = 0}: OwnLimb = {}): Limbs => ({
  hip,
  knee,
  ankle,
  toe,
  shoulder,
  elbow,
  wrist,
});

const posed = ({
  root,
  pelvis = 0,
  lumbar = [0, 0, 0, 0, 0, 0],
  neck = 0,
  head = 0,
  near,
  far = near,
}: OwnPose): Pose => ({
  root: root as Pose['root'],
  pelvis,
  lumbar: lumbar as Pose['lumbar'],
  neck,
  head,
  near: limbs(near),
  far: limbs(far),
});

const settings = {mat, stick, wall, band, floor};
const scenes = new WeakMap<OwnFigure, Scene>();

/** What a scene knows a pose by. */
export const nameOf = ({id}: OwnPose, index: number): string => id ?? `pose-${index + 1}`;

/**
 * The scene of somebody's own poses, the same for the same figure.
 * @param steps of the exercise; each may name its pose
 */
export function ownScene(
  figure: OwnFigure,
  steps: readonly {readonly id: string; readonly pose?: string}[],
): Scene | undefined {
  let scene = scenes.get(figure);
  const {setting, poses} = figure;
  if (!scene && poses[0]) {
    const named = Object.fromEntries(poses.map((pose, i) => [nameOf(pose, i), posed(pose)]));
    scene = {
      set: settings[setting],
      poses: named,
      stills: Object.keys(named).map((pose) => ({pose, arrows: []})),
      steps: Object.fromEntries(steps.flatMap(({id, pose}) => (pose && named[pose] ? [[id, pose]] : []))),
      rest: nameOf(poses[0], 0),
    };
    scenes.set(figure, scene);
  }
  return scene;
}

import type {OwnFigure, OwnPose} from '../content/custom-figure.js';
import type {Scene} from './scene.js';
import {band, floor, mat, stick, wall} from './settings.js';

const settings = {mat, stick, wall, band, floor};
const scenes = new WeakMap<OwnFigure, Scene>();

/** What a scene knows a pose by. */
export const nameOf = ({id}: OwnPose, index: number): string => id ?? `pose-${index + 1}`;

/**
 * The scene of somebody's own poses, the same for the same figure.
 * @param steps of the exercise; each may name its pose
 * @returns undefined where there are no poses
 */
export function customScene(
  figure: OwnFigure,
  steps: readonly {readonly id: string; readonly pose?: string}[],
): Scene | undefined {
  let scene = scenes.get(figure);
  const {setting, poses} = figure;
  if (!scene && poses[0]) {
    const named = Object.fromEntries(poses.map((pose, i) => [nameOf(pose, i), pose]));
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

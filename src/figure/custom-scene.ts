import type {OwnFigure, OwnPose} from '../content/custom-figure.js';
import type {Scene} from './scene.js';
import {band, floor, mat, stick, wall} from './scene-settings.js';

const settings = {mat, stick, wall, band, floor};
const scenes = new WeakMap<OwnFigure, Scene>();

/** The id of a custom pose: the author's, or one made from its index. */
export const poseIdOf = ({id}: OwnPose, index: number): string => id ?? `pose-${index + 1}`;

/**
 * The scene of a custom figure: the same object for the same figure.
 * @param steps the steps of the exercise; each may refer to a pose by its id
 * @returns undefined if the figure has no poses
 */
export function customScene(
  figure: OwnFigure,
  steps: readonly {readonly id: string; readonly pose?: string}[],
): Scene | undefined {
  let scene = scenes.get(figure);
  const {setting, poses} = figure;
  if (!scene && poses[0]) {
    const posesById = Object.fromEntries(poses.map((pose, i) => [poseIdOf(pose, i), pose]));
    scene = {
      setting: settings[setting],
      poses: posesById,
      stills: Object.keys(posesById).map((pose) => ({pose, arrows: []})),
      steps: Object.fromEntries(steps.flatMap(({id, pose}) => (pose && posesById[pose] ? [[id, pose]] : []))),
      restPose: poseIdOf(poses[0], 0),
    };
    scenes.set(figure, scene);
  }
  return scene;
}

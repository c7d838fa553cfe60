import type {OwnFigure, OwnLimb, OwnPose} from '../content/own-figure.js';
import type {Scene} from './scene.js';
import * as settings from './settings.js';
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
  root,
  pelvis,
  lumbar: lumbar as Pose['lumbar'],
  neck,
  head,
  near: limbs(near),
  far: limbs(far),
});

const scenes = new WeakMap<OwnFigure, Scene>();

/** The scene of somebody's own poses, the same for the same figure. */
export function ownScene(figure: OwnFigure): Scene {
  let scene = scenes.get(figure);
  if (!scene) {
    const {setting, poses, stills, steps = {}} = figure;
    scene = {
      set: settings[setting],
      poses: Object.fromEntries(Object.entries(poses).map(([name, pose]) => [name, posed(pose)])),
      stills: stills.map((pose) => ({pose, arrows: []})),
      steps,
      rest: stills[0] as string,
    };
    scenes.set(figure, scene);
  }
  return scene;
}

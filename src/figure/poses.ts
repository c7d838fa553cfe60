import type {Limbs, Point, Pose} from './skeleton.js';

// The angles were computed once, so that back, head, feet and hands touch the surface that they lie on.

type Spine = Pick<Pose, 'lumbar' | 'neck' | 'head'>;

const spine = (l0: number, l1: number, l2: number, thorax: number, neck: number, head: number): Spine => ({
  lumbar: [l0, l1, l2, l1, l0, thorax],
  neck,
  head,
});
const flat = spine(0, 0, 0, 0, -2, 2);
const arched = spine(-6, -11, -12, 4, 30, -3);
/** Halfway between the two. Without it, the head would slip during the movement. */
const flattening = spine(-3, -6, -7, 4, 17, -4);

/**
 * Creates a function that builds poses with level feet. The far leg differs slightly from the near one.
 * @param extraHip degrees added to the angle of the far hip
 * @param extraKnee degrees added to the angle of the far knee
 */
const poseBuilder =
  (extraHip: number, extraKnee: number) =>
  (
    root: Point,
    pelvis: number,
    back: Spine,
    nearHip: number,
    nearKnee: number,
    elbow: number,
    wrist: number,
    nearShoulder: number,
    farShoulder = nearShoulder,
  ): Pose => {
    const limbs = (hip: number, knee: number, shoulder: number): Limbs => ({
      hip,
      knee,
      ankle: -pelvis - hip - knee,
      shoulder,
      elbow,
      wrist,
    });
    return {
      root,
      pelvis,
      ...back,
      near: limbs(nearHip, nearKnee, nearShoulder),
      far: limbs(nearHip + extraHip, nearKnee + extraKnee, farShoulder),
    };
  };
const lying = poseBuilder(2, -5);
const leaning = poseBuilder(0, -3.5);
const lyingTilted = [[0, -74.1], -90, flat, -42, 96.5] as const;
const leaningTilted = [[74.1, -492], 0, flat, -31, 32] as const;

export const poses = {
  'lying-rest': lying([12, -75], -65, arched, -68.5, 100.5, -1, 13, -1, -2),
  'lying-half': lying([10, -75], -77.5, flattening, -55.5, 99.5, -1, 12, -9, -10),
  'lying-tilt': lying(...lyingTilted, -1, 11, -16, -17),
  'stick-down': lying(...lyingTilted, -6, 0, -24),
  'stick-up': lying(...lyingTilted, -20, 0, -130),
  'wall-rest': leaning([75, -480], 25, arched, -60.5, 40.5, -24, 1, 7, 4),
  'wall-half': leaning([75, -482], 12.5, flattening, -47.5, 39.5, -26, 1, 0, -3),
  'wall-tilt': leaning(...leaningTilted, -30, 2, -5, -8),
  'wall-arms-up': leaning(...leaningTilted, -10, 0, -142, -147),
} as const satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;

/** The poses that are shown still. The halfway ones are only part of movements. */
export type ShownPose = Exclude<PoseId, 'lying-half' | 'wall-half'>;

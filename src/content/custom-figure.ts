import type {ExerciseId} from './facts/doses.js';

/** The angles of the joints of an arm and a leg, in degrees clockwise. Each defaults to 0. */
export interface OwnLimb {
  readonly hip?: number;
  readonly knee?: number;
  readonly ankle?: number;
  /** Negative angles bend the toes up. */
  readonly toe?: number;
  readonly shoulder?: number;
  readonly elbow?: number;
  readonly wrist?: number;
}

/**
 * A custom pose. Lengths are in thousandths of body height. The x axis points right and the y axis down; the floor or mat is at
 * y = 0, and the wall at x = 0. Angles are in degrees clockwise, relative to the parent part. If all angles are 0, the body stands
 * upright and faces right. Angles default to 0, and the far limbs to the angles of the near limbs.
 */
export interface OwnPose {
  /** The id that steps refer to in `pose`. */
  readonly id?: string;
  /** The coordinates of the hip joint: x, y. */
  readonly root: readonly number[];
  /** The angle of the pelvis relative to the scene: 0 is upright; -90 is on the back, with the head to the left. */
  readonly pelvis?: number;
  /** The angles of six joints, from the pelvis up to the ribs. Negative angles arch the back. */
  readonly lumbar?: readonly number[];
  readonly neck?: number;
  readonly head?: number;
  readonly near?: OwnLimb;
  readonly far?: OwnLimb;
  readonly caption: string;
  /** Alternative text for screen readers. */
  readonly alt: string;
}

/** The pictures of a custom exercise: those of a built-in exercise, or custom poses. */
export interface OwnFigure {
  /** The id of the built-in exercise whose pictures are shown. */
  readonly exercise?: ExerciseId;
  /** What the body lies on, leans against or stands on. */
  readonly setting: 'mat' | 'stick' | 'wall' | 'band' | 'floor';
  /** The poses, in the order in which they are shown side by side: start and end. A step without `pose` shows the first pose. */
  readonly poses: readonly OwnPose[];
}

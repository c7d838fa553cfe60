import type {ExerciseId} from './facts/doses.js';

/** Angles of the joints of a leg and an arm, in degrees, clockwise. Default: 0. */
export interface OwnLimb {
  readonly hip?: number;
  readonly knee?: number;
  readonly ankle?: number;
  /** Negative: toes bent up. */
  readonly toe?: number;
  readonly shoulder?: number;
  readonly elbow?: number;
  readonly wrist?: number;
}

/**
 * A custom pose. Lengths are in thousandths of body height, x to the right, y down, the floor or mat at y = 0 and the wall at
 * x = 0. Angles are in degrees, clockwise, relative to the parent part. If all are 0, the body stands upright and faces right.
 * Angles default to 0, and the far limbs to the near ones.
 */
export interface OwnPose {
  /** The id that steps refer to in `pose`. */
  readonly id?: string;
  /** Coordinates of the hip joint: x, y. */
  readonly root: readonly number[];
  /** Relative to the scene: 0 upright, -90 on the back with the head to the left. */
  readonly pelvis?: number;
  /** Six joints from the pelvis up to the ribs; negative angles arch the back. */
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
  /** Id of the built-in exercise whose pictures are shown. */
  readonly exercise?: ExerciseId;
  /** What the body lies on, leans at or stands on. */
  readonly setting: 'mat' | 'stick' | 'wall' | 'band' | 'floor';
  /** In the order in which they are shown side by side: start and end. A step without `pose` has the first one. */
  readonly poses: readonly OwnPose[];
}

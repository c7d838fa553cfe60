import type {ExerciseId} from './facts/doses.js';

/** Angles of a limb's joints in degrees, clockwise; 0 where left out. */
export interface OwnLimb {
  readonly hip?: number;
  readonly knee?: number;
  readonly ankle?: number;
  /** Negative: bent up. */
  readonly toe?: number;
  readonly shoulder?: number;
  readonly elbow?: number;
  readonly wrist?: number;
}

/**
 * A pose of one's own. Lengths in thousandths of body height, x to the right, y down, the floor or mat at y = 0 and the
 * wall at x = 0; angles in degrees, clockwise, each to the part that it hangs from. All 0 is a body that stands upright,
 * facing right. What is left out is 0, the far limbs as the near ones.
 */
export interface OwnPose {
  /** What a step names it by. */
  readonly id?: string;
  /** Where the hip joint is. */
  readonly root: readonly number[];
  /** To the scene: 0 upright, -90 on the back with the head to the left. */
  readonly pelvis?: number;
  /** From the pelvis up to the ribs: six joints; negative arches the back. */
  readonly lumbar?: readonly number[];
  readonly neck?: number;
  readonly head?: number;
  readonly near?: OwnLimb;
  readonly far?: OwnLimb;
  readonly caption: string;
  /** What is to be seen, for who does not see it. */
  readonly alt: string;
}

/** The pictures of an exercise of the library, or poses of one's own. */
export interface OwnFigure {
  /** Whose pictures they are. */
  readonly exercise?: ExerciseId;
  /** What the body is on or at. */
  readonly setting: 'mat' | 'stick' | 'wall' | 'band' | 'floor';
  /** As they stand side by side, start and end. A step that names none has the first. */
  readonly poses: readonly OwnPose[];
}

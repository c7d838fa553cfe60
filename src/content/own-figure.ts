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
  /** Where the hip joint is. */
  readonly root: readonly [x: number, y: number];
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

/** Pictures from poses of one's own. */
export interface OwnFigure {
  /** What the body is on or at. */
  readonly setting: 'mat' | 'stick' | 'wall' | 'band' | 'floor';
  /** By name. */
  readonly poses: Readonly<Record<string, OwnPose>>;
  /** Names of the poses that stand side by side: start and end. */
  readonly stills: readonly string[];
  /** The pose of each step that has one, by the step's id; in any other it is the first. */
  readonly steps?: Readonly<Record<string, string>>;
}

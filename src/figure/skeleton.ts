// The skeleton: the joints and their hierarchy. Lengths are in thousandths of body height, x to the right, y down. Angles are in
// degrees, clockwise. If all angles are 0, the body stands upright and faces right, with hanging limbs and a flat back at x = -75
// in the coordinate system of the pelvis.

export type Point = readonly [x: number, y: number];

export interface Limbs {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  /** Negative: toes bent up. */
  readonly toe?: number;
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
}

/** A pose: the position of the hip, and the angle of each joint relative to its parent. */
export interface Pose {
  /** Coordinates of the hip joint in the scene. The floor or mat is at y = 0, the wall at x = 0. */
  readonly root: Point;
  /** Relative to the scene: 0 upright, -90 on the back with the head to the left. A larger angle tilts the pelvis forwards. */
  readonly pelvis: number;
  /** From L5/S1 up to T12/L1; negative angles arch the back. */
  readonly lumbar: readonly [number, number, number, number, number, number];
  readonly neck: number;
  readonly head: number;
  readonly near: Limbs;
  readonly far: Limbs;
}

/** A pose with optional angles, which default to 0. The far limbs default to the near ones. */
export interface PartialPose {
  readonly root: readonly number[];
  readonly pelvis?: number;
  readonly lumbar?: readonly number[];
  readonly neck?: number;
  readonly head?: number;
  readonly near?: Partial<Limbs>;
  readonly far?: Partial<Limbs>;
}

export const SIDES = ['near', 'far'] as const;
export type Side = (typeof SIDES)[number];

/** The parts of the body, each with the coordinate system of its upper joint. `held` is an object that a hand holds. */
export type Part =
  | 'pelvis'
  | 'l0'
  | 'l1'
  | 'l2'
  | 'l3'
  | 'l4'
  | 'thorax'
  | 'neck'
  | 'head'
  | `${Side}-${'thigh' | 'shin' | 'foot' | 'toe' | 'upper' | 'fore' | 'hand' | 'held'}`;

export const LUMBAR = ['l0', 'l1', 'l2', 'l3', 'l4'] as const;

/** Position and rotation of a part relative to its parent. */
export interface Joint {
  readonly offset: Point;
  readonly angle: number;
  /** Shortens a part that turns towards the viewer. */
  readonly scale?: Point;
}

/** A joint of the skeleton. */
export interface Bone extends Joint {
  readonly parent: Part | undefined;
  /** The angle relative to the scene. */
  readonly sceneAngle: number;
}

/** All joints of a pose, parents before children. */
export function jointsOf({
  root,
  pelvis,
  lumbar = [],
  neck,
  head,
  near = {},
  far = near,
}: PartialPose): ReadonlyMap<Part, Bone> {
  const joints = new Map<Part, Bone>();
  let previous: Part | undefined;
  const sceneAngleOf = (part: Part | undefined): number => (part && joints.get(part)?.sceneAngle) ?? 0;
  /** Adds a part to a parent, which defaults to the part that was added before. */
  const add = (part: Part, angle = 0, offset: Point, parent = previous): void => {
    joints.set(part, {parent, offset, angle, sceneAngle: sceneAngleOf(parent) + angle});
    previous = part;
  };
  add('pelvis', pelvis, root as Point);
  [...LUMBAR, 'thorax' as const].forEach((part, i) => add(part, lumbar[i], i > 0 ? [0, -21] : [-45, -60]));
  add('neck', neck, [15, -158]);
  add('head', head, [12, -52]);
  for (const side of SIDES) {
    const {hip, knee, ankle, toe, shoulder, elbow, wrist} = side === 'near' ? near : far;
    add(`${side}-thigh`, hip, [0, 0], 'pelvis');
    add(`${side}-shin`, knee, [0, 245]);
    add(`${side}-foot`, ankle, [0, 240]);
    add(`${side}-toe`, toe, [72, 28]);
    add(`${side}-upper`, shoulder, [27, -122], 'thorax');
    add(`${side}-fore`, elbow, [0, 160]);
    add(`${side}-hand`, wrist, [0, 140]);
    // Rotated back by the angles of all parents, so that a stick keeps its direction.
    add(`${side}-held`, -sceneAngleOf(previous), [2, 26]);
  }
  return joints;
}

/** Converts a point from the coordinate system of a part to that of the scene. */
export function toScenePoint(pose: Pose, part: Part, point: Point = [0, 0]): Point {
  const joints = jointsOf(pose);
  let [x, y] = point;
  for (let current: Part | undefined = part; current; current = joints.get(current)?.parent) {
    const {offset, angle} = joints.get(current) as Joint;
    const radians = (angle * Math.PI) / 180;
    const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
    [x, y] = [offset[0] + x * cos - y * sin, offset[1] + x * sin + y * cos];
  }
  return [x, y];
}

type Numbers = number | readonly Numbers[] | {readonly [key: string]: Numbers};

const interpolate = (a: Numbers, b: Numbers, share: number): Numbers =>
  typeof a === 'number'
    ? a + ((b as number) - a) * share
    : Array.isArray(a)
      ? a.map((item: Numbers, i) => interpolate(item, (b as readonly Numbers[])[i] as Numbers, share))
      : Object.fromEntries(
          Object.entries(a as Record<string, Numbers>).map(([key, value]) => [
            key,
            interpolate(value, (b as Record<string, Numbers>)[key] as Numbers, share),
          ]),
        );

/**
 * The pose at a point of a movement. All angles are interpolated linearly, as the browser does in an animation.
 * @param share from 0 at the start to 1 at the end
 */
export const interpolatePose = (from: Pose, to: Pose, share: number): Pose =>
  interpolate(from as unknown as Numbers, to as unknown as Numbers, share) as unknown as Pose;

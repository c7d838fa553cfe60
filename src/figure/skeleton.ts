// The skeleton: joints and how they hang together. Lengths in thousandths of body height, x to the right, y down; angles
// in degrees, clockwise. At angle 0 the body stands upright, facing right, limbs hanging, its flat back on x = -75 of the
// pelvis.

export type Point = readonly [x: number, y: number];

export interface Limbs {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  /** Negative: bent up. */
  readonly toe?: number;
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
}

/** A pose: where the hip is, and each joint's angle to its parent. */
export interface Pose {
  /** Hip joint in the scene: floor or mat at y = 0, wall at x = 0. */
  readonly root: Point;
  /** To the scene: 0 upright, -90 on the back with the head to the left; more tips the pelvis forwards. */
  readonly pelvis: number;
  /** From L5/S1 up to T12/L1; negative arches the back. */
  readonly lumbar: readonly [number, number, number, number, number, number];
  readonly neck: number;
  readonly head: number;
  readonly near: Limbs;
  readonly far: Limbs;
}

/** A pose of which what is left out is 0, and the far limbs are as the near ones. */
export interface LoosePose {
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

/** Parts between the joints, each in the frame of the joint that it hangs from; `held` is what a hand holds. */
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

/** A part's place in its parent. */
export interface Joint {
  readonly offset: Point;
  readonly angle: number;
  /** What turns towards the viewer is seen shorter. */
  readonly scale?: Point;
}

/** A joint of the skeleton. */
export interface Bone extends Joint {
  readonly parent: Part | undefined;
  /** Its angle to the scene. */
  readonly total: number;
}

/** Every joint of a pose, parents before children. */
export function jointsOf({
  root,
  pelvis = 0,
  lumbar = [],
  neck = 0,
  head = 0,
  near = {},
  far = near,
}: LoosePose): ReadonlyMap<Part, Bone> {
  const joints = new Map<Part, Bone>();
  /** With no angle it is turned back by all that it hangs from: a stick keeps its direction. */
  const add = (part: Part, parent: Part | undefined, offset: Point, angle?: number): void => {
    const before = parent ? (joints.get(parent) as Bone).total : 0;
    joints.set(part, {parent, offset, angle: angle ?? -before, total: angle === undefined ? 0 : before + angle});
  };
  add('pelvis', undefined, root as Point, pelvis);
  LUMBAR.forEach((part, i) =>
    add(part, i > 0 ? LUMBAR[i - 1] : 'pelvis', i > 0 ? [0, -21] : [-45, -60], lumbar[i] ?? 0),
  );
  add('thorax', 'l4', [0, -21], lumbar[5] ?? 0);
  add('neck', 'thorax', [15, -158], neck);
  add('head', 'neck', [12, -52], head);
  for (const side of SIDES) {
    const {hip = 0, knee = 0, ankle = 0, toe = 0, shoulder = 0, elbow = 0, wrist = 0} = side === 'near' ? near : far;
    add(`${side}-thigh`, 'pelvis', [0, 0], hip);
    add(`${side}-shin`, `${side}-thigh`, [0, 245], knee);
    add(`${side}-foot`, `${side}-shin`, [0, 240], ankle);
    add(`${side}-toe`, `${side}-foot`, [72, 28], toe);
    add(`${side}-upper`, 'thorax', [27, -122], shoulder);
    add(`${side}-fore`, `${side}-upper`, [0, 160], elbow);
    add(`${side}-hand`, `${side}-fore`, [0, 140], wrist);
    add(`${side}-held`, `${side}-hand`, [2, 26]);
  }
  return joints;
}

/** Where a point of a part is in the scene. */
export function placeOf(pose: Pose, part: Part, point: Point = [0, 0]): Point {
  const joints = jointsOf(pose);
  let [x, y] = point;
  for (let at: Part | undefined = part; at; at = joints.get(at)?.parent) {
    const {offset, angle} = joints.get(at) as Joint;
    const turn = (angle * Math.PI) / 180;
    [x, y] = [offset[0] + x * Math.cos(turn) - y * Math.sin(turn), offset[1] + x * Math.sin(turn) + y * Math.cos(turn)];
  }
  return [x, y];
}

type Numbers = number | readonly Numbers[] | {readonly [key: string]: Numbers};

const mixed = (a: Numbers, b: Numbers, share: number): Numbers =>
  typeof a === 'number'
    ? a + ((b as number) - a) * share
    : Array.isArray(a)
      ? a.map((item: Numbers, i) => mixed(item, (b as readonly Numbers[])[i] as Numbers, share))
      : Object.fromEntries(
          Object.entries(a as Record<string, Numbers>).map(([key, value]) => [
            key,
            mixed(value, (b as Record<string, Numbers>)[key] as Numbers, share),
          ]),
        );

/** The pose on the way from one to another: every angle in step, as the movement on screen has them. */
export const between = (from: Pose, to: Pose, share: number): Pose =>
  mixed(from as unknown as Numbers, to as unknown as Numbers, share) as unknown as Pose;

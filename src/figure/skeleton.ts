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
  pelvis,
  lumbar = [],
  neck,
  head,
  near = {},
  far = near,
}: LoosePose): ReadonlyMap<Part, Bone> {
  const joints = new Map<Part, Bone>();
  let last: Part | undefined;
  const turned = (part: Part | undefined): number => (part && joints.get(part)?.total) ?? 0;
  /** Hangs a part from another: without a name from the one before. */
  const add = (part: Part, angle = 0, offset: Point, parent = last): void => {
    joints.set(part, {parent, offset, angle, total: turned(parent) + angle});
    last = part;
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
    // Turned back by all that it hangs from: a stick keeps its direction.
    add(`${side}-held`, -turned(last), [2, 26]);
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

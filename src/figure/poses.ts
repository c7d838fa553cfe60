import type {Limbs, Pose} from './skeleton.js';

// Solved once, so that back, head, feet and hands touch what they lie on, and kept as plain numbers.

const legs = (hip: number, knee: number, ankle: number) => ({hip, knee, ankle});
const arms = (shoulder: number, elbow: number, wrist: number) => ({shoulder, elbow, wrist});

const flat = {lumbar: [0, 0, 0, 0, 0, 0], neck: -2.3, head: 2.3} as const;
const arched = {lumbar: [-6.5, -11, -12.3, -11, -6.5, 5.2], neck: 30.7, head: -3.6} as const;
/** Half way between the two: on the straight way the head would slip. */
const flattening = {lumbar: [-3.5, -6, -6.7, -6, -3.5, 4.8], neck: 17.3, head: -3.8} as const;

const lyingTilted = {root: [0, -74.1], pelvis: -90, ...flat} as const;
const lyingLegs = {near: legs(-42.4, 97.6, 34.8), far: legs(-40.1, 92.5, 37.7)};
const standingTilted = {root: [74.1, -492], pelvis: 0, ...flat} as const;
const standingLegs = {near: legs(-31, 32, -1), far: legs(-30.9, 27.9, 2.9)};

const withArms = (
  body: Omit<Pose, 'near' | 'far'>,
  {near, far}: Readonly<Record<'near' | 'far', Pick<Limbs, 'hip' | 'knee' | 'ankle'>>>,
  nearArm: Pick<Limbs, 'shoulder' | 'elbow' | 'wrist'>,
  farArm = nearArm,
): Pose => ({...body, near: {...near, ...nearArm}, far: {...far, ...farArm}});

export const poses = {
  'lying-rest': withArms(
    {root: [12.3, -75.4], pelvis: -65, ...arched},
    {near: legs(-68.7, 101.3, 32.4), far: legs(-66.6, 96.3, 35.2)},
    arms(-1.1, -0.9, 13),
    arms(-2.2, -0.9, 12.1),
  ),
  'lying-half': withArms(
    {root: [9.8, -75.2], pelvis: -77.5, ...flattening},
    {near: legs(-55.9, 100.5, 32.9), far: legs(-53.8, 95.6, 35.7)},
    arms(-9, -0.9, 12.4),
    arms(-10.1, -0.9, 11.5),
  ),
  'lying-tilt': withArms(lyingTilted, lyingLegs, arms(-15.9, -0.9, 10.9), arms(-17.1, -0.9, 10)),
  'stick-down': withArms(lyingTilted, lyingLegs, arms(-24, -6, 0)),
  'stick-up': withArms(lyingTilted, lyingLegs, arms(-130, -20, 0)),
  'wall-rest': withArms(
    {root: [75.4, -479.7], pelvis: 25, ...arched},
    {near: legs(-60.8, 41.2, -5.4), far: legs(-61.1, 38, -1.9)},
    arms(6.8, -23.5, 0.7),
    arms(4, -23.8, -0.2),
  ),
  'wall-half': withArms(
    {root: [75.2, -482.2], pelvis: 12.5, ...flattening},
    {near: legs(-47.4, 39.5, -4.6), far: legs(-47.7, 36.2, -1)},
    arms(-0.1, -25.6, 1.2),
    arms(-2.9, -26.1, 0.5),
  ),
  'wall-tilt': withArms(standingTilted, standingLegs, arms(-4.9, -30.2, 2.1), arms(-7.4, -31.3, 1.7)),
  'wall-arms-up': withArms(standingTilted, standingLegs, arms(-142, -10, 0), arms(-147, -10, 0)),
} as const satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;

/** The poses that are shown at rest; those half way are only passed through. */
export type ShownPose = Exclude<PoseId, 'lying-half' | 'wall-half'>;

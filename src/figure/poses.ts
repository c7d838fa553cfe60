import type {Limbs, Pose} from './skeleton.js';

// Solved once, so that back, head, feet and hands touch what they lie on, and kept as plain numbers.

const legs = (hip: number, knee: number, ankle: number) => ({hip, knee, ankle});
const arms = (shoulder: number, elbow: number, wrist: number) => ({shoulder, elbow, wrist});

const flat = {lumbar: [0, 0, 0, 0, 0, 0], neck: -2.26, head: 2.26} as const;
const arched = {lumbar: [-6.47, -11, -12.3, -11, -6.47, 5.25], neck: 30.66, head: -3.61} as const;
/** Half way between the two: on the straight way the head would slip. */
const flattening = {lumbar: [-3.53, -6.01, -6.71, -6.01, -3.53, 4.79], neck: 17.31, head: -3.82} as const;

const lyingTilted = {root: [0, -74.06], pelvis: -90, ...flat} as const;
const lyingLegs = {near: legs(-42.35, 97.56, 34.79), far: legs(-40.13, 92.46, 37.67)};
const standingTilted = {root: [74.06, -492], pelvis: 0, ...flat} as const;
const standingLegs = {near: legs(-30.99, 31.99, -1), far: legs(-30.86, 27.93, 2.93)};

const withArms = (
  body: Omit<Pose, 'near' | 'far'>,
  {near, far}: Readonly<Record<'near' | 'far', Pick<Limbs, 'hip' | 'knee' | 'ankle'>>>,
  nearArm: Pick<Limbs, 'shoulder' | 'elbow' | 'wrist'>,
  farArm = nearArm,
): Pose => ({...body, near: {...near, ...nearArm}, far: {...far, ...farArm}});

export const poses = {
  'lying-rest': withArms(
    {root: [12.26, -75.44], pelvis: -65, ...arched},
    {near: legs(-68.68, 101.29, 32.39), far: legs(-66.58, 96.34, 35.23)},
    arms(-1.08, -0.92, 13),
    arms(-2.17, -0.89, 12.06),
  ),
  'lying-half': withArms(
    {root: [9.77, -75.15], pelvis: -77.5, ...flattening},
    {near: legs(-55.92, 100.55, 32.88), far: legs(-53.79, 95.56, 35.73)},
    arms(-8.99, -0.92, 12.42),
    arms(-10.11, -0.89, 11.5),
  ),
  'lying-tilt': withArms(lyingTilted, lyingLegs, arms(-15.94, -0.93, 10.87), arms(-17.11, -0.9, 10.01)),
  'stick-down': withArms(lyingTilted, lyingLegs, arms(-24, -6, 0)),
  'stick-up': withArms(lyingTilted, lyingLegs, arms(-130, -20, 0)),
  'wall-rest': withArms(
    {root: [75.44, -479.74], pelvis: 25, ...arched},
    {near: legs(-60.76, 41.17, -5.41), far: legs(-61.14, 38.03, -1.89)},
    arms(6.8, -23.51, 0.72),
    arms(3.96, -23.79, -0.16),
  ),
  'wall-half': withArms(
    {root: [75.15, -482.23], pelvis: 12.5, ...flattening},
    {near: legs(-47.37, 39.47, -4.6), far: legs(-47.67, 36.2, -1.02)},
    arms(-0.11, -25.62, 1.25),
    arms(-2.85, -26.15, 0.51),
  ),
  'wall-tilt': withArms(standingTilted, standingLegs, arms(-4.88, -30.24, 2.13), arms(-7.4, -31.29, 1.71)),
  'wall-arms-up': withArms(standingTilted, standingLegs, arms(-142, -10, 0), arms(-147, -10, 0)),
} as const satisfies Record<string, Pose>;

export type PoseId = keyof typeof poses;

/** The poses that are shown at rest; those half way are only passed through. */
export type ShownPose = Exclude<PoseId, 'lying-half' | 'wall-half'>;

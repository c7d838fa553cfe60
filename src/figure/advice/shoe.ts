import {arrow} from '../arrow.js';
import {jointGroup, layer, shape} from '../markup.js';
import {floorLine} from '../scene-settings.js';
import type {Rig, Scene} from '../scene.js';
import type {Joint} from '../skeleton.js';

// A close-up of a shoe in which the toes can bend and the calf can work. The ball of the foot stays in place, and the heel turns
// around it. The shoe is about 300 units long.

/** Angles in degrees: how far the heel is raised, and the lower leg relative to the foot. */
interface ShoePose {
  readonly heel: number;
  readonly ankle: number;
}
type ShownShoePose = 'shoe-flat' | 'shoe-bent';

const joints = ({heel, ankle}: ShoePose): ReadonlyMap<string, Joint> =>
  new Map<string, Joint>([
    ['toe', {offset: [0, -14], angle: 0}],
    ['foot', {offset: [0, -14], angle: heel}],
    ['leg', {offset: [-150, -78], angle: ankle}],
  ]);

// In the coordinate system of the ball of the foot, which is 14 above the ground.
const toeCap = [-34, -66, 0, -60, 34, -52, 66, -40, 92, -18, 96, 0, 84, 8, 40, 8, 0, 8, -20, 4, -34, -20];
const toeSole = 'M-14-4H94Q104-2 104 4Q102 14 88 14H0A14.5 14.5 0 0 1-14-4Z';
const upper = [
  -206, -96, -212, -60, -214, -20, -206, 2, -160, 4, -80, 4, -10, 4, 8, -4, 18, -28, 12, -52, -14, -68, -52, -88, -84,
  -108, -104, -124, -130, -118, -170, -112, -196, -118,
];
const sole = 'M-212-4H14A14.5 14.5 0 0 1 0 14H-204Q-220 14-220 4Q-220-4-212-4Z';
const toes = 'M40-44Q78-34 84-12';
const laces = 'M-96-82L-70-106M-72-62L-48-88';
const leg = [
  -44, 40, -46, -10, -52, -70, -74, -150, -84, -220, -78, -300, -66, -560, 66, -560, 64, -300, 58, -200, 46, -100, 40,
  -30, 44, 34, 0, 56,
];
const calf = [-50, -108, -65, -150, -75, -214, -69, -282, -46, -326, -16, -300, -6, -228, -26, -150, -40, -108];

const shoeRig: Rig<ShoePose> = {
  joints,
  draw(pose, _setting, marks) {
    const all = joints(pose);
    const isCalfActive = pose.heel > 0;
    const inPart = (part: string, content: string): string => jointGroup(all, part, content);
    return (
      layer(
        inPart(
          'foot',
          inPart('leg', shape(leg, 'skin') + (isCalfActive ? shape(calf, 'muscle') : '')) +
            shape(upper, 'top') +
            shape(laces, 'lace'),
        ) +
          inPart('toe', shape(toeCap, 'top') + shape(toes, 'lace')) +
          // Both soles come last, so that they bend as one line.
          inPart('foot', shape(sole, 'bottom')) +
          inPart('toe', shape(toeSole, 'bottom')),
      ) + marks
    );
  },
};

export const footwear: Scene<ShoePose, ShownShoePose> = {
  setting: {box: [-330, -500, 520, 535], front: floorLine(-300, 160), rig: shoeRig},
  poses: {'shoe-flat': {heel: 0, ankle: 2}, 'shoe-bent': {heel: 36, ankle: -24}},
  stills: [
    {pose: 'shoe-flat', arrows: []},
    {pose: 'shoe-bent', arrows: [arrow([-252, -130], -90, 'H-110')]},
  ],
  steps: {},
  restPose: 'shoe-flat',
};

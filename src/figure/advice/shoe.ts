import {curve} from '../curve.js';
import {jointed, layer, shape} from '../markup.js';
import {floorLine} from '../settings.js';
import type {Rig, Scene} from '../scene.js';
import type {Joint} from '../skeleton.js';

// A shoe that lets the toes bend and the calf work, large: the ball of the foot stays where it is, and the heel turns
// round it. Scale: the shoe is about 300 long.

/** Degrees: how far the heel is up, and how the lower leg stands to the foot. */
interface ShoePose {
  readonly heel: number;
  readonly ankle: number;
}
type Shoe = 'shoe-flat' | 'shoe-bent';

const joints = ({heel, ankle}: ShoePose): ReadonlyMap<string, Joint> =>
  new Map<string, Joint>([
    ['toe', {offset: [0, -14], angle: 0}],
    ['foot', {offset: [0, -14], angle: heel}],
    ['leg', {offset: [-150, -78], angle: ankle}],
  ]);

// In the frame of the ball of the foot, which is 14 over the ground.
const toeCap = curve([-34, -66, 0, -60, 34, -52, 66, -40, 92, -18, 96, 0, 84, 8, 40, 8, 0, 8, -20, 4, -34, -20]);
const toeSole = 'M-10-4H94Q104-2 104 4Q102 14 88 14H-2Q-14 12-14 4Z';
const upper = curve([
  -206, -96, -212, -60, -214, -20, -206, 2, -160, 8, -80, 8, 0, 8, 16, 2, 22, -20, 14, -52, -14, -66, -52, -86, -84,
  -108, -104, -124, -130, -118, -170, -112, -196, -118,
]);
const sole = 'M-216-4H0Q14-4 14 5Q12 14 0 14H-204Q-220 12-220 2Z';
const toes = 'M40-44Q78-34 84-12';
const laces = 'M-88-84L-62-104M-66-68L-40-88M-42-54L-18-74';
const leg = curve([
  -44, 40, -46, -10, -52, -70, -74, -150, -84, -220, -78, -300, -66, -400, 66, -400, 64, -300, 58, -200, 46, -100, 40,
  -30, 44, 34, 0, 56,
]);
const calf = curve([-48, -96, -70, -150, -78, -214, -72, -282, -50, -310, -26, -280, -22, -220, -30, -150]);
const sock = curve([-48, 40, -49, -4, -50, -48, 0, -54, 46, -48, 43, -4, 48, 34, 0, 56]);
const tendon = 'M-47-92Q-42-40-44 20';

const shoeRig: Rig<ShoePose> = {
  joints,
  draw(pose, _set, marks) {
    const all = joints(pose);
    const works = pose.heel > 0;
    return (
      layer(
        jointed(
          all,
          'foot',
          jointed(
            all,
            'leg',
            shape(leg, 'skin') + (works ? shape(tendon, 'strain') + shape(calf, 'muscle') : '') + shape(sock, 'waist'),
          ) +
            shape(upper, 'top') +
            shape(sole, 'waist') +
            shape(laces, 'hem'),
        ) + jointed(all, 'toe', shape(toeCap, 'top') + shape(toeSole, 'waist') + shape(toes, 'crease')),
      ) + marks
    );
  },
};

export const footwear: Scene<ShoePose, Shoe> = {
  set: {box: [-330, -520, 520, 555], front: floorLine(-300, 160), rig: shoeRig},
  poses: {'shoe-flat': {heel: 0, ankle: 2}, 'shoe-bent': {heel: 36, ankle: -24}},
  stills: [
    {pose: 'shoe-flat', arrows: []},
    {pose: 'shoe-bent', arrows: [{from: [-252, -20], to: [-252, -130]}]},
  ],
  steps: {},
  rest: 'shoe-flat',
};

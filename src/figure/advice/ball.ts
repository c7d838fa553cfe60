import {arrow} from '../arrow.js';
import {layer, shape} from '../markup.js';
import {floorLine, rect} from '../scene-settings.js';
import type {Rig, Scene} from '../scene.js';
import type {Point} from '../skeleton.js';
import {frontFace} from './front-face.js';
import {mirrored} from './mirrored.js';

// A seated body from the front, with a ball between the knees. It holds still, so the rig has no joints.

type Ball = 'ball-ready' | 'ball-press';

/**
 * Path of a tapered limb: two circles and the area between them.
 * @param r0 radius at the first point
 * @param r1 radius at the second point
 */
function limb([x0, y0]: Point, [x1, y1]: Point, r0: number, r1: number): string {
  const along = Math.atan2(y1 - y0, x1 - x0);
  const lean = Math.acos((r0 - r1) / Math.hypot(x1 - x0, y1 - y0));
  const pointOnCircle = (x: number, y: number, radius: number, turn: number): string =>
    `${(x + Math.cos(along + turn) * radius).toFixed(1)} ${(y + Math.sin(along + turn) * radius).toFixed(1)}`;
  return `M${pointOnCircle(x0, y0, r0, lean)}A${r0} ${r0} 0 1 1 ${pointOnCircle(x0, y0, r0, -lean)}L${pointOnCircle(x1, y1, r1, -lean)}A${r1} ${r1} 0 0 1 ${pointOnCircle(x1, y1, r1, lean)}Z`;
}

const torso = mirrored([0, -318, 80, -330, 82, -390, 78, -450, 86, -510, 110, -570, 106, -604, 64, -624, 0, -632]);
const hips = mirrored([0, -240, 88, -250, 98, -300, 90, -350, 0, -356]);
const shoe = [70, -46, 110, -46, 122, -22, 124, -2, 92, 3, 62, -2, 62, -22];
const hand = [112, -398, 128, -384, 126, -350, 112, -322, 98, -318, 88, -334, 92, -366, 100, -390];

const mirroredPair = (right: string): string => `${right}<g transform="scale(-1,1)">${right}</g>`;

const leg =
  shape(limb([90, -70], [92, -30], 21, 21), 'skin') +
  shape(shoe, 'skin') +
  shape('M82-12V0M92-12V1M102-12V1', 'crease') +
  shape(limb([94, -262], [90, -78], 47, 27), 'bottom') +
  shape(limb([60, -312], [94, -268], 60, 49), 'bottom');
const arm =
  shape(hand, 'skin') +
  shape('M104-322L108-346M115-330L117-350', 'crease') +
  shape(limb([148, -452], [114, -378], 25, 17), 'skin') +
  shape(limb([106, -578], [148, -452], 33, 26), 'skin') +
  shape(limb([106, -578], [132, -500], 36, 34), 'top') +
  shape('M100-486Q134-470 164-500', 'hem');

const seated: Rig<object> = {
  joints: () => new Map(),
  draw: (_pose, _setting, marks) =>
    layer(
      shape(limb([0, -690], [0, -610], 30, 32), 'skin') +
        shape(torso, 'top') +
        shape('M-42-626Q0-588 42-626', 'hem') +
        `<g transform="translate(0,-690)">${frontFace}</g>`,
    ) +
    layer(shape(hips, 'bottom')) +
    layer(mirroredPair(leg)) +
    '<circle class="wood" cx="0" cy="-262" r="52"/>' +
    layer(mirroredPair(arm)) +
    marks,
};

const stool =
  rect('wood', -170, -272, 340, 36, 12) + rect('wood', -156, -240, 22, 240, 6) + rect('wood', 134, -240, 22, 240, 6);

/** Both arrows show force: nothing moves. */
export const ball: Scene<object, Ball> = {
  setting: {box: [-310, -830, 620, 860], under: stool, front: floorLine(-240, 240), rig: seated},
  poses: {'ball-ready': {}, 'ball-press': {}},
  stills: [
    {pose: 'ball-ready', arrows: []},
    {
      pose: 'ball-press',
      arrows: [arrow([160, -290], 171.6, 'H-136'), arrow([-160, -290], 8.4, 'H-136')],
    },
  ],
  hasIndependentStills: true,
  steps: {},
  restPose: 'ball-ready',
};

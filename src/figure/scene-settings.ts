import {shape} from './markup.js';
import type {Setting} from './scene.js';

// What bodies lie on, stand on or lean at. The surface of mat and floor is at y = 0, that of the wall at x = 0.

export const rect = (className: string, x: number, y: number, width: number, height: number, radius = 8): string =>
  `<rect class="${className}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;

/** The gap under or behind the low back: an area that the body covers as it closes the gap. It is hatched in print. */
const gap = (area: string, hatch: string): string => area + shape(hatch, 'hatch');

export const ground = (x: number, width: number): string => rect('ground', x, -1, width, 26, 10);
const wallAt = (x: number): string => rect('ground', x, -1300, -x, 1303, 0);
export const floorLine = (from: number, to: number): string => shape(`M${from} 3H${to}`, 'floor');

const lying = {
  under: gap(rect('gap', -255, -52, 225, 54), 'M-255 0' + 'l52-52m-26 52'.repeat(7)),
  touch: 'M-225 8H-60',
};
const leaning = {
  under: gap(rect('gap', -2, -735, 52, 240), 'M-2-680' + 'l52-52m-52 78'.repeat(8)),
  touch: 'M-8-715V-560',
};

/** Lying on a mat, head to the left. */
export const mat: Setting = {...lying, box: [-560, -325, 1060, 370], front: ground(-550, 1040)};

/** Lying on a mat with a stick in both hands. */
export const stick: Setting = {...lying, box: [-730, -480, 1230, 515], front: ground(-720, 1210), hasStick: true};

/** Standing at a wall on the left. */
export const wall: Setting = {...leaning, box: [-160, -1030, 560, 1060], front: wallAt(-60) + floorLine(-60, 380)};

/** Standing at a wall on the left, with a band from the wall around the waist, and space for raised arms. */
export const band: Setting = {
  ...leaning,
  box: [-160, -1210, 640, 1240],
  over: shape('M-2-666Q60-643 124-632Q132-606 126-582Q60-589-2-612Z', 'band'),
  front: wallAt(-110) + floorLine(-110, 440) + rect('wood', -26, -676, 38, 74),
  // Above and below the part that the band is fixed to.
  touch: 'M-8-727V-698M-8-580V-545',
};

/** Standing without a wall. */
export const floor: Setting = {box: [-300, -1030, 600, 1060], front: floorLine(-270, 270)};

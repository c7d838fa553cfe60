import {curve} from './curve.js';

// The body's contours, each in the frame of its part: closed smooth curves through points as x, y, x, y, …

/**
 * A piece of the low back; there are five. Both ends are sectors round their joints, 30 to the back and 87 to the front, so
 * that where a joint opens the outline is an arc and where it closes the pieces cross: they read as one bending back.
 */
export const lumbar = 'M-27 12A30 30 0 0 1-30 0V-21A30 30 0 0 1-27-33L80-56A87 87 0 0 1 87-21V0A87 87 0 0 1 80 35Z';
export const waistband = 'M-74-69Q-15-73 44-70L46-53Q-15-57-75-53Z';
export const sleeveHem = 'M-35 91Q0 104 35 91';
export const neckline = 'M-6-150Q22-122 66-146';
export const pelvis = curve([-76, -43, -74, 26, -60, 48, -30, 60, 10, 58, 45, 39, 52, 0, 45, -61, 39, -77, -68, -74]);
export const thorax = curve([-30, -15, -29, -80, -15, -140, 20, -168, 65, -148, 98, -90, 92, -20, 75, 15, -25, 10]);
export const neck = curve([-22, 30, -22, -20, -5, -70, 35, -60, 35, -30, 35, 30]);
export const head = curve([-28, 8, -49, -18, -49, -77, 9, -99, 41, -75, 51, -38, 61, -20, 52, -12, 46, 22, 30, 31]);
export const hair = curve([-49, -15, -57, -52, -46, -84, -17, -102, 24, -98, 44, -73, 20, -72, 6, -57, 3, -41, -27, 7]);
export const ear = curve([0, -34, 8, -25, -3, -12]);
export const thigh = curve([
  32, -36, 59, 11, 38, 211, 37, 243, 26, 272, -1, 282, -26, 272, -37, 245, -41, 202, -62, 53, -46, -29,
]);
export const shin = curve([37, -4, 25, 150, 24, 205, -3, 211, -25, 206, -29, 160, -45, 64, -27, -24, 13, -35]);
export const ankle = curve([20, 180, 19, 210, 19, 250, -20, 250, -20, 215, -20, 180]);
export const foot = curve([-20, -16, -25, 6, -37, 25, -33, 39, -12, 42, 31, 35, 80, 43, 92, 32, 84, 16, 66, 8, 3, -25]);
export const toe = curve([26, -4, 40, 5, 37, 13, -9, 10, -14, -18]);
/** From within the sleeve. */
export const upper = curve([26, 60, 27, 105, 16, 179, -18, 175, -27, 105, -30, 60]);
export const sleeve = curve([8, -36, 31, -18, 36, 45, 35, 93, 0, 99, -35, 93, -37, 48, -27, -25]);
export const fore = curve([27, 30, 18, 120, 13, 150, -15, 145, -18, 120, -23, -10, 15, -20]);
export const hand = curve([-14, -9, -18, 20, -17, 64, -11, 71, -2, 81, 11, 71, 18, 20, 14, -10]);
/** Between the fingers: of an open hand, and round what a fist holds. */
export const fingers = 'M-9 48-8 69M2 48 3 72';
export const fist = 'M22 12Q-9 4-9 26T12 43';
export const thumb = curve([8, 5, 25, 24, 30, 54, 10, 33]);
export const grip = curve([-17, -3, -13, 45, 22, 38, 10, -13]);

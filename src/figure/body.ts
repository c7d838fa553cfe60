import {curve} from './curve.js';

// The body's contours, each in the frame of its part: closed smooth curves through points as x, y, x, y, …

/**
 * A piece of the low back; there are five. Both ends are sectors round their joints, 30 to the back and 87 to the front, so
 * that where a joint opens the outline is an arc and where it closes the pieces cross: they read as one bending back.
 */
export const lumbar =
  'M-27.4 12.2A30 30 0 0 1-30 0V-21A30 30 0 0 1-27.4 -33.2L79.5 -56.4A87 87 0 0 1 87-21V0A87 87 0 0 1 79.5 35.4Z';
export const waistband = 'M-73.6-69Q-15-73 44.2-70L45.8-53Q-15-57-75.3-53Z';
export const sleeveHem = 'M-35 91Q0 104 35 91';
export const neckline = 'M-6-150Q22-122 66-146';
export const pelvis = curve([
  -73.6, -69, -75.2, -54, -76, -28, -77, 0, -74, 26, -60, 48, -30, 60, 10, 58, 44, 40, 52, 10, 51, -25, 46, -52, 44.2,
  -70, 38, -78, 10, -80, -30, -80, -62, -77,
]);
export const thorax = curve([
  -30, -12, -30, -50, -29.5, -80, -25, -112, -15, -140, 2, -160, 22, -168, 44, -162, 64, -148, 82, -126, 95, -98, 100,
  -72, 96, -42, 90.5, -16, 88, 0, 80, 14, 52, 18, 10, 18, -18, 13, -28.5, 4,
]);
export const neck = curve([-24, 14, -22, -16, -19, -44, -10, -66, 14, -72, 36, -56, 36, -30, 40, 0, 42, 22, 10, 34]);
export const head = curve([
  -30, 8, -47, -16, -56, -46, -46, -80, -12, -99, 22, -94, 43, -72, 48, -50, 51, -38, 61, -20, 52, -12, 50, 2, 46, 22,
  30, 31, 2, 22,
]);
export const hair = curve([
  -34, 6, -50, -16, -57, -46, -48, -82, -14, -103, 24, -98, 44, -78, 40, -70, 20, -72, 6, -56, 2, -38, -4, -24, -14, -6,
  -24, 6,
]);
export const ear = curve([1, -34, 7, -28, 5, -16, -2, -12, -6, -22]);
export const thigh = curve([
  43, -28, 58, 0, 58, 50, 51, 110, 43, 170, 38, 215, 37, 245, 26, 272, 0, 282, -26, 272, -37, 243, -41, 205, -49, 150,
  -58, 95, -63, 45, -60, 0, -44, -30, 0, -44,
]);
export const shin = curve([
  37, 0, 36, 35, 31, 95, 26, 150, 24, 205, 0, 211, -25, 206, -29, 160, -39, 110, -45, 65, -42, 25, -37, 0, -26, -26, 0,
  -37, 26, -26,
]);
export const ankle = curve([20, 180, 19, 215, 21, 245, 0, 258, -21, 245, -20, 215, -21, 180, 0, 172]);
export const foot = curve([
  -21, -14, -25, 6, -36, 22, -35, 37, -22, 42, -2, 41, 20, 36, 44, 36, 64, 42, 84, 42, 92, 32, 84, 16, 66, 8, 44, -4,
  26, -16, 10, -24, -8, -24,
]);
export const toe = curve([-12, -20, 8, -13, 28, -4, 40, 5, 38, 13, 26, 14, 4, 14, -12, 10, -18, -6]);
/** From within the sleeve. */
export const upper = curve([30, 60, 27, 100, 25, 150, 18, 177, 0, 185, -18, 177, -25, 150, -28, 100, -30, 60]);
export const sleeve = curve([0, -37, 26, -26, 36, 4, 36, 45, 36, 92, 0, 99, -36, 92, -36, 45, -36, 4, -26, -26]);
export const fore = curve([
  25, -4, 27, 35, 23, 80, 18, 120, 16, 145, 0, 152, -16, 145, -18, 115, -23, 75, -26, 35, -25, -4, -17, -18, 0, -25, 17,
  -18,
]);
export const hand = curve([
  -14, -10, -18, 15, -19, 42, -17, 64, -11, 71, -4, 80, 4, 79, 11, 71, 15, 52, 18, 24, 14, -10,
]);
/** Between the fingers: of an open hand, and round what a fist holds. */
export const fingers = 'M-9 48-8 69M2 48 3 72';
export const fist = 'M22 12Q-9 4-9 26T12 43';
export const thumb = curve([10, 4, 22, 18, 31, 38, 32, 52, 24, 54, 15, 42, 6, 26]);
export const grip = curve([-14, -10, -20, 12, -20, 34, -8, 48, 10, 48, 22, 36, 23, 16, 14, -10]);

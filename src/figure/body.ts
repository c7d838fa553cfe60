// The contours of the body, each in the coordinate system of its part: SVG paths, or closed smooth curves through the points
// x, y, x, y, …

/**
 * One of the five segments of the low back. Both ends are sectors around their joints, with a radius of 30 at the back and 87 at
 * the front. Where a joint opens, the outline is therefore an arc, and where it closes, the segments overlap: they look like one
 * continuous back that bends.
 */
export const lumbar = 'M-27 12A30 30 0 0 1-30 0V-21A30 30 0 0 1-27-33L80-56A87 87 0 0 1 87-21V0A87 87 0 0 1 80 35Z';
export const waistband = 'M-75-70Q-15-75 45-70V-55Q-15-60-75-55Z';
export const sleeveHem = 'M-35 90Q0 105 35 90';
export const neckline = 'M-5-150Q20-120 65-145';
export const pelvis = [-75, -45, -75, 25, -60, 50, -30, 60, 10, 60, 45, 40, 50, 0, 45, -60, 40, -75, -70, -75];
export const thorax = [-30, -15, -30, -80, -15, -140, 20, -170, 65, -150, 100, -90, 90, -20, 75, 15, -25, 10];
export const neck = [-20, 30, -20, -20, -5, -70, 35, -60, 35, -30, 35, 30];
export const head = [-30, 10, -50, -20, -50, -75, 10, -100, 40, -75, 50, -40, 60, -20, 50, -10, 45, 20, 30, 30];
export const hair = [-50, -15, -55, -50, -45, -85, -15, -100, 25, -100, 45, -75, 20, -70, 5, -55, 5, -40, -25, 5];
export const ear = [0, -35, 10, -25, -5, -10];
export const thigh = [
  30, -35, 60, 10, 40, 210, 35, 245, 25, 270, 0, 280, -25, 270, -35, 245, -40, 200, -60, 55, -45, -30,
];
export const shin = [35, -5, 25, 150, 25, 205, -5, 210, -25, 205, -30, 160, -45, 65, -25, -25, 15, -35];
export const ankle = [20, 180, 20, 210, 20, 250, -20, 250, -20, 215, -20, 180];
export const foot = [-20, -15, -25, 5, -35, 25, -35, 40, -10, 40, 30, 35, 80, 45, 90, 30, 85, 15, 65, 10, 5, -25];
export const toe = [25, -5, 40, 5, 35, 15, -10, 10, -15, -20];
/** The upper arm. Its upper end is inside the sleeve. */
export const upper = [25, 60, 25, 105, 15, 180, -20, 175, -25, 105, -30, 60];
export const sleeve = [10, -35, 30, -20, 35, 45, 35, 95, 0, 100, -35, 95, -35, 50, -25, -25];
export const fore = [25, 30, 20, 120, 15, 150, -15, 145, -20, 120, -25, -10, 15, -20];
export const hand = [-15, -10, -20, 20, -15, 65, -10, 70, 0, 80, 10, 70, 20, 20, 15, -10];
// Lines between the fingers of an open hand, and of a fist that holds something.
export const fingers = 'M-10 50V70M0 50 5 70';
export const fist = 'M20 10Q-10 5-10 25T10 45';
export const thumb = [10, 5, 25, 25, 30, 55, 10, 35];
export const grip = [-15, -5, -15, 45, 20, 40, 10, -15];

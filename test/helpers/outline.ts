import * as body from '../../src/figure/body.js';
import {pathOf, type Contour} from '../../src/figure/contour.js';
import {posesBetween} from '../../src/figure/motion.js';
import {poseById} from '../../src/figure/figure.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {interpolatePose, LUMBAR, toScenePoint, type Part, type Point, type Pose} from '../../src/figure/skeleton.js';

const outlines = new Map<Contour, readonly Point[]>();

/** Returns points along a contour, as the browser renders it. */
function pointsOn(contour: Contour): readonly Point[] {
  let points = outlines.get(contour);
  if (!points) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('d', pathOf(contour));
    const length = element.getTotalLength();
    points = Array.from({length: 120}, (_, i) => {
      const {x, y} = element.getPointAtLength((length * i) / 120);
      return [x, y];
    });
    outlines.set(contour, points);
  }
  return points;
}

/** A surface: `down` is the mat or floor at y = 0, `back` is the wall at x = 0. */
export type Surface = 'down' | 'back';

/** Returns how far a part of the body extends past a surface, in thousandths of body height; negative if there is a gap. */
export const reach = (pose: Pose, part: Part, contour: Contour, side: Surface): number =>
  Math.max(
    ...pointsOn(contour).map((point) =>
      side === 'down' ? toScenePoint(pose, part, point)[1] : -toScenePoint(pose, part, point)[0],
    ),
  );

/** Returns the distance between the lowest part of the low back and the surface. */
export const gapOf = (pose: Pose, side: Surface): number =>
  Math.max(...LUMBAR.map((part) => -reach(pose, part, body.lumbar, side)));

/** Returns the poses of a movement, with 12 frames from each pose to the next. */
export function framesOf(scene: AnyScene, from: string, to: string): Pose[] {
  const way = posesBetween(scene, from, to).map((id) => poseById(scene, id) as Pose);
  return way
    .slice(1)
    .flatMap((next, i) => Array.from({length: 13}, (_, k) => interpolatePose(way[i] as Pose, next, k / 12)));
}

/** Returns the maximum distance of a point from its initial position, in pixels of a picture with a given width. */
export const slideOf = (points: readonly Point[], {setting}: AnyScene, width = 320): number =>
  (Math.max(...points.map(([x, y]) => Math.hypot(x - points[0]![0], y - points[0]![1]))) * width) / setting.box[2];

import {isFlat, poseById, rigOf} from './figure.js';
import {transformOf} from './markup.js';
import type {AnyScene} from './scene.js';
import type {Joint} from './skeleton.js';

/** The ids of the poses of a movement in order, from its start to its end. */
export const posesBetween = ({waypoints}: AnyScene, from: string, to: string): readonly string[] => [
  from,
  ...(waypoints?.[`${from} ${to}`] ?? [...(waypoints?.[`${to} ${from}`] ?? [])].reverse()),
  to,
];

/**
 * Animates a figure, which already has its new pose, from an old pose to the new one. Each joint has an animation. All of them
 * start together and take the same time, so that parts which touch the floor stay on it.
 * @param ms duration in milliseconds
 * @param loops whether the figure moves back and forth until the animations are cancelled. The caller has to cancel them when
 *   the figure is removed, or they keep it in memory.
 * @returns the animations
 */
export function move(
  figure: Element,
  scene: AnyScene,
  from: string,
  to: string,
  ms: number,
  loops = false,
): readonly Animation[] {
  const jointsOfPoses = posesBetween(scene, from, to).map((id) => rigOf(scene).joints(poseById(scene, id)));
  // Collected here, because `getAnimations` would force a layout of the whole page.
  const animations: Animation[] = [];
  const animate = (element: Element, frames: Keyframe[]): unknown =>
    animations.push(
      element.animate(frames, {
        duration: ms,
        easing: 'ease-in-out',
        direction: loops ? 'alternate' : 'normal',
        iterations: loops ? Infinity : 1,
      }),
    );
  for (const element of figure.querySelectorAll('.joint')) {
    const frames = jointsOfPoses.map((joints) => ({
      transform: transformOf(joints.get(element.classList.item(1) as string) as Joint, 'px', 'deg'),
    }));
    // A joint that does not move needs no animation.
    if (frames.some(({transform}) => transform !== frames[0]?.transform)) animate(element, frames);
  }
  // The bar appears as the gap closes.
  const touch = figure.querySelector('.touch');
  if (touch && !isFlat(poseById(scene, from))) animate(touch, [{opacity: 0}, {opacity: 0}, {opacity: 1}]);
  return animations;
}

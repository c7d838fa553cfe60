import {isFlat, poseOf, rigOf} from './figure.js';
import {stance} from './markup.js';
import type {AnyScene} from './scene.js';
import type {Joint} from './skeleton.js';

/** The names of the poses that a movement goes through, with its ends. */
export const wayBetween = ({ways}: AnyScene, from: string, to: string): readonly string[] => [
  from,
  ...(ways?.[`${from} ${to}`] ?? [...(ways?.[`${to} ${from}`] ?? [])].reverse()),
  to,
];

/**
 * Moves a figure that already stands in its new pose into it from the old one: rotations of its joints, which the browser
 * runs by itself. All start together and take as long, so that what touches the floor stays there.
 * @param ms how long it takes
 * @param again to and fro, until it is called off: without an end it would keep the figure for good, once that is gone
 * @returns what calls it off
 */
export function move(
  figure: Element,
  scene: AnyScene,
  from: string,
  to: string,
  ms: number,
  again = false,
): readonly Animation[] {
  const way = wayBetween(scene, from, to).map((id) => rigOf(scene).joints(poseOf(scene, id)));
  // Kept here, because asking the figure for them costs a layout of the whole page.
  const animations: Animation[] = [];
  const run = (element: Element, frames: Keyframe[]): unknown =>
    animations.push(
      element.animate(frames, {
        duration: ms,
        easing: 'ease-in-out',
        direction: again ? 'alternate' : 'normal',
        iterations: again ? Infinity : 1,
      }),
    );
  for (const element of figure.querySelectorAll('.joint')) {
    const frames = way.map((joints) => ({
      transform: stance(joints.get(element.classList.item(1) as string) as Joint, 'px', 'deg'),
    }));
    // What stays as it is costs nothing.
    if (frames.some(({transform}) => transform !== frames[0]?.transform)) run(element, frames);
  }
  // The bar comes as the gap closes.
  const touch = figure.querySelector('.touch');
  if (touch && !isFlat(poseOf(scene, from))) run(touch, [{opacity: 0}, {opacity: 0}, {opacity: 1}]);
  return animations;
}

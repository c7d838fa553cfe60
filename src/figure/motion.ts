import {poses, type PoseId} from './poses.js';
import {angleOf, jointsOf, type Part} from './skeleton.js';

/** Poses half way, where the straight way would let the head or the feet slip. */
const HALF_WAY: Readonly<Partial<Record<PoseId, Readonly<Partial<Record<PoseId, PoseId>>>>>> = {
  'lying-rest': {'lying-tilt': 'lying-half', 'stick-down': 'lying-half'},
  'lying-tilt': {'lying-rest': 'lying-half'},
  'stick-down': {'lying-rest': 'lying-half'},
  'wall-rest': {'wall-tilt': 'wall-half'},
  'wall-tilt': {'wall-rest': 'wall-half'},
};

/** The poses that a movement goes through. */
export const wayBetween = (from: PoseId, to: PoseId): readonly PoseId[] => {
  const half = HALF_WAY[from]?.[to];
  return half ? [from, half, to] : [from, to];
};

/**
 * Moves a figure that already stands in its new pose into it from the old one: rotations of its joints, which the browser
 * runs by itself. All start together and take as long, so that what touches the floor stays there.
 * @param ms how long it takes
 * @param again to and fro, until the figure is gone
 */
export function move(figure: Element, from: PoseId, to: PoseId, ms: number, again = false): void {
  for (const animation of figure.getAnimations({subtree: true})) animation.cancel();
  const way = wayBetween(from, to).map((id) => ({pose: poses[id], joints: jointsOf(poses[id])}));
  for (const element of figure.querySelectorAll('.joint')) {
    const part = element.classList.item(1) as Part | 'held';
    element.animate(
      way.map(({pose, joints}) => {
        const joint = part === 'held' ? undefined : joints.get(part);
        const [x, y] = joint?.offset ?? [2, 26];
        return {transform: `translate(${x}px, ${y}px) rotate(${joint?.angle ?? -angleOf(pose, 'near-hand')}deg)`};
      }),
      {
        duration: ms,
        easing: 'ease-in-out',
        direction: again ? 'alternate' : 'normal',
        iterations: again ? Infinity : 1,
      },
    );
  }
}

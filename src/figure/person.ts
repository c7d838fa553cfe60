import * as body from './body.js';
import {arm, head, layeredLeg, leg, openHand, trunk, type InPart} from './limbs.js';
import {jointGroup, layer, shape} from './markup.js';
import type {Rig} from './scene.js';
import {jointsOf, type PartialPose, type Side} from './skeleton.js';

/** Offset of the far end of the stick, and of the far arm, from the near one. The stick points almost at the viewer. */
const DEPTH = [46, -32] as const;

/**
 * A segment of the stick, in the coordinate system of a hand.
 * @param from start, as a multiple of the distance between the hands
 * @param to end, in the same unit
 */
const stick = (from: number, to: number): string =>
  shape(`M${DEPTH[0] * from} ${DEPTH[1] * from}L${DEPTH[0] * to} ${DEPTH[1] * to}`, 'stick');

/** The rig of a body in profile. */
export const person: Rig<PartialPose> = {
  joints: jointsOf,
  draw(pose, {hasStick, over = ''}, marks) {
    const joints = jointsOf(pose);
    const inPart: InPart = (part, content) => jointGroup(joints, part, content);

    // The stick passes through the fists: its far segment is behind the fingers, its near segment in front of them.
    const hand = (side: Side): string => {
      const stickSegment = (from: number, to: number): string => inPart(`${side}-held`, stick(from, to));
      return hasStick
        ? (side === 'far' ? stickSegment(0, 1.6) : stickSegment(0, 1)) +
            shape(body.grip, 'skin') +
            shape(body.fist, 'crease') +
            (side === 'far' ? '' : stickSegment(-1.5, 0))
        : openHand();
    };
    // The layer is inside the groups of the trunk, so that the edge and the fill of an arm share them.
    const armOnTrunk = (side: Side): string =>
      trunk(inPart, inPart(`${side}-upper`, layer(arm(inPart, side, hand(side)), side)));
    const farArm = armOnTrunk('far');

    return (
      (hasStick ? `<g transform="translate(${DEPTH.join()})">${farArm}</g>` : farArm) +
      layeredLeg(inPart, 'far') +
      layer(
        trunk(
          inPart,
          head(inPart) + shape(body.thorax, 'top') + shape(body.neckline, 'hem'),
          shape,
          leg(inPart, 'near'),
        ),
      ) +
      over +
      marks +
      armOnTrunk('near')
    );
  },
};

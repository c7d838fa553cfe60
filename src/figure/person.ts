import * as body from './body.js';
import {arm, head, layeredLeg, leg, openHand, trunk, type At} from './limbs.js';
import {jointed, layer, shape} from './markup.js';
import type {Rig} from './scene.js';
import {jointsOf, type LoosePose, type Side} from './skeleton.js';

/** Where the far end of a stick, and with it the far arm, is to the near one: the stick is seen almost from its end. */
const DEPTH = [46, -32] as const;

/** A piece of the stick, from the hand: in shares of the way from the near hand to the far one. */
const stick = (from: number, to: number): string =>
  shape(`M${DEPTH[0] * from} ${DEPTH[1] * from}L${DEPTH[0] * to} ${DEPTH[1] * to}`, 'stick');

/** The body in profile. */
export const person: Rig<LoosePose> = {
  joints: jointsOf,
  draw(pose, {grips, over = ''}, marks) {
    const joints = jointsOf(pose);
    const at: At = (part, content) => jointed(joints, part, content);

    // The stick goes through the fists: behind the fingers what leads away from the viewer, over them what comes near.
    const hand = (side: Side): string => {
      const held = (from: number, to: number): string => at(`${side}-held`, stick(from, to));
      return grips
        ? (side === 'far' ? held(0, 1.6) : held(0, 1)) +
            shape(body.grip, 'skin') +
            shape(body.fist, 'crease') +
            (side === 'far' ? '' : held(-1.5, 0))
        : openHand();
    };
    // Edge and fill of an arm share the way to it.
    const hanging = (side: Side): string => trunk(at, at(`${side}-upper`, layer(arm(at, side, hand(side)), side)));
    const farArm = hanging('far');

    return (
      (grips ? `<g transform="translate(${DEPTH.join()})">${farArm}</g>` : farArm) +
      layeredLeg(at, 'far') +
      layer(trunk(at, head(at) + shape(body.thorax, 'top') + shape(body.neckline, 'hem'), shape, leg(at, 'near'))) +
      over +
      marks +
      hanging('near')
    );
  },
};

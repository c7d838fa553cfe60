import * as body from './body.js';
import {jointed, layer, shape} from './markup.js';
import type {Rig} from './scene.js';
import {jointsOf, LUMBAR, type LoosePose, type Part, type Side} from './skeleton.js';

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
    const at = (part: Part, content: string): string => jointed(joints, part, content);

    /** From the inside out, with children under their parents: a sleeve covers the arm, a trouser leg the ankle. */
    const leg = (side: Side): string =>
      at(
        `${side}-thigh`,
        at(
          `${side}-shin`,
          at(`${side}-foot`, at(`${side}-toe`, shape(body.toe, 'skin')) + shape(body.foot, 'skin')) +
            shape(body.ankle, 'skin') +
            shape(body.shin, 'bottom'),
        ) + shape(body.thigh, 'bottom'),
      );

    // The stick goes through the fists: behind the fingers what leads away from the viewer, over them what comes near.
    const hand = (side: Side): string => {
      const held = (from: number, to: number): string => at(`${side}-held`, stick(from, to));
      return grips
        ? (side === 'far' ? held(0, 1.6) : held(0, 1)) +
            shape(body.grip, 'skin') +
            shape(body.fist, 'crease') +
            (side === 'far' ? '' : held(-1.5, 0))
        : shape(body.thumb, 'skin') + shape(body.hand, 'skin') + shape(body.fingers, 'crease');
    };
    /** A way from the pelvis to the thorax; nothing of it is painted where an arm only hangs from it. */
    const trunk = (inThorax: string, paint: typeof shape = () => '', legs = ''): string =>
      at(
        'pelvis',
        LUMBAR.reduceRight((chain, part) => at(part, chain + paint(body.lumbar, 'top')), at('thorax', inThorax)) +
          paint(body.pelvis, 'bottom') +
          paint(body.waistband, 'waist') +
          legs,
      );
    // Edge and fill of an arm share the way to it.
    const arm = (side: Side, kind?: string): string =>
      trunk(
        at(
          `${side}-upper`,
          layer(
            at(`${side}-fore`, at(`${side}-hand`, hand(side)) + shape(body.fore, 'skin')) +
              shape(body.upper, 'skin') +
              shape(body.sleeve, 'top') +
              shape(body.sleeveHem, 'hem'),
            kind,
          ),
        ),
      );
    const head = at(
      'neck',
      shape(body.neck, 'skin') +
        at('head', shape(body.head, 'skin') + shape(body.hair, 'hair') + shape(body.ear, 'skin')),
    );
    const farArm = arm('far', 'far');

    return (
      (grips ? `<g transform="translate(${DEPTH.join()})">${farArm}</g>` : farArm) +
      at('pelvis', layer(leg('far'), 'far')) +
      layer(trunk(head + shape(body.thorax, 'top') + shape(body.neckline, 'hem'), shape, leg('near'))) +
      over +
      marks +
      arm('near')
    );
  },
};

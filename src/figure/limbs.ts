import * as body from './body.js';
import {layer, shape} from './markup.js';
import {LUMBAR, type Part, type Side} from './skeleton.js';

// Markup of the limbs, trunk and head of a body in profile, which the rigs combine. Children are painted before their parents: a
// sleeve covers the arm, a trouser leg the ankle.

/** Wraps markup in a group that has the coordinate system of a part. */
export type InPart = (part: Part, content: string) => string;

export const leg = (inPart: InPart, side: Side): string =>
  inPart(
    `${side}-thigh`,
    inPart(
      `${side}-shin`,
      inPart(`${side}-foot`, inPart(`${side}-toe`, shape(body.toe, 'skin')) + shape(body.foot, 'skin')) +
        shape(body.ankle, 'skin') +
        shape(body.shin, 'bottom'),
    ) + shape(body.thigh, 'bottom'),
  );

export const openHand = (): string =>
  shape(body.thumb, 'skin') + shape(body.hand, 'skin') + shape(body.fingers, 'crease');

/** An arm, in the coordinate system of its shoulder. */
export const arm = (inPart: InPart, side: Side, hand = openHand()): string =>
  inPart(`${side}-fore`, inPart(`${side}-hand`, hand) + shape(body.fore, 'skin')) +
  shape(body.upper, 'skin') +
  shape(body.sleeve, 'top') +
  shape(body.sleeveHem, 'hem');

/**
 * The nested groups from the pelvis up to the thorax.
 * @param inThorax markup in the coordinate system of the thorax
 * @param paint paints the trunk itself; by default only the groups are there, for an arm that hangs from them
 */
export const trunk = (inPart: InPart, inThorax: string, paint: typeof shape = () => '', legs = ''): string =>
  inPart(
    'pelvis',
    LUMBAR.reduceRight((chain, part) => inPart(part, chain + paint(body.lumbar, 'top')), inPart('thorax', inThorax)) +
      paint(body.pelvis, 'bottom') +
      paint(body.waistband, 'waist') +
      legs,
  );

/** A face in profile, in the coordinate system of the head. */
export const profile = (): string => shape(body.head, 'skin') + shape(body.hair, 'hair') + shape(body.ear, 'skin');

/** Neck and head. */
export const head = (inPart: InPart, face = profile()): string =>
  inPart('neck', shape(body.neck, 'skin') + inPart('head', face));

/** A leg as a layer of its own, in the coordinate system of the scene. */
export const layeredLeg = (inPart: InPart, side: Side): string => inPart('pelvis', layer(leg(inPart, side), side));

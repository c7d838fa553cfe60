import * as body from './body.js';
import {layer, shape} from './markup.js';
import {LUMBAR, type Part, type Side} from './skeleton.js';

// Parts of a body in profile, of which every rig of the skeleton is put together. From the inside out, with children
// under their parents: a sleeve covers the arm, a trouser leg the ankle.

/** Puts what is in a part's frame into its place. */
export type At = (part: Part, content: string) => string;

export const leg = (at: At, side: Side): string =>
  at(
    `${side}-thigh`,
    at(
      `${side}-shin`,
      at(`${side}-foot`, at(`${side}-toe`, shape(body.toe, 'skin')) + shape(body.foot, 'skin')) +
        shape(body.ankle, 'skin') +
        shape(body.shin, 'bottom'),
    ) + shape(body.thigh, 'bottom'),
  );

export const openHand = (): string =>
  shape(body.thumb, 'skin') + shape(body.hand, 'skin') + shape(body.fingers, 'crease');

/** An arm in the frame of its shoulder. */
export const arm = (at: At, side: Side, hand = openHand()): string =>
  at(`${side}-fore`, at(`${side}-hand`, hand) + shape(body.fore, 'skin')) +
  shape(body.upper, 'skin') +
  shape(body.sleeve, 'top') +
  shape(body.sleeveHem, 'hem');

/** A way from the pelvis to the thorax; nothing of it is painted where an arm only hangs from it. */
export const trunk = (at: At, inThorax: string, paint: typeof shape = () => '', legs = ''): string =>
  at(
    'pelvis',
    LUMBAR.reduceRight((chain, part) => at(part, chain + paint(body.lumbar, 'top')), at('thorax', inThorax)) +
      paint(body.pelvis, 'bottom') +
      paint(body.waistband, 'waist') +
      legs,
  );

/** What is in the frame of the head. */
export const profile = (): string => shape(body.head, 'skin') + shape(body.hair, 'hair') + shape(body.ear, 'skin');

/** Neck and head. */
export const head = (at: At, face = profile()): string => at('neck', shape(body.neck, 'skin') + at('head', face));

/** A leg over its edge, in the frame of the scene. */
export const layeredLeg = (at: At, side: Side): string => at('pelvis', layer(leg(at, side), side));

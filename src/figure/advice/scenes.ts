import type {AnyScene} from '../scene.js';
import {ball} from './ball.js';
import {bridge, push} from './lying.js';
import {openBook} from './open-book.js';
import {footwear} from './shoe.js';
import {singleLeg, varyWalking} from './standing.js';

/** The poses that are shown still, each with a caption and alternative text. */
export type AdvicePose =
  | (typeof ball)['restPose']
  | (typeof bridge)['restPose']
  | (typeof openBook)['restPose']
  | (typeof footwear)['restPose']
  | (typeof singleLeg)['restPose'];

/** The recommendations that have figures. */
export type AdviceWithFigure =
  'obliques-adductors' | 'bridge' | 'open-book' | 'single-leg' | 'footwear' | 'vary-walking';

/** The figures of the recommendations. They have a module of their own, because the cards of exercises do not need them. */
export const adviceScenes: Readonly<Record<AdviceWithFigure, readonly AnyScene<AdvicePose>[]>> = {
  'obliques-adductors': [ball, push],
  bridge: [bridge],
  'open-book': [openBook],
  'single-leg': [singleLeg],
  footwear: [footwear],
  'vary-walking': [varyWalking],
};

import type {AnyScene} from '../scene.js';
import {ball} from './ball.js';
import {bridge, push} from './lying.js';
import {openBook} from './open-book.js';
import {footwear} from './shoe.js';
import {singleLeg, varyWalking} from './standing.js';

/** The poses that are shown, each with words of its own. */
export type AdvicePose =
  | (typeof ball)['rest']
  | (typeof bridge)['rest']
  | (typeof openBook)['rest']
  | (typeof footwear)['rest']
  | (typeof singleLeg)['rest'];

/** Recommendations that are movements. */
export type AdviceWithFigure =
  'obliques-adductors' | 'bridge' | 'open-book' | 'single-leg' | 'footwear' | 'vary-walking';

/** Figures of the recommendations. No exercise needs them, so that its card leaves them out. */
export const adviceScenes: Readonly<Record<AdviceWithFigure, readonly AnyScene<AdvicePose>[]>> = {
  'obliques-adductors': [ball, push],
  bridge: [bridge],
  'open-book': [openBook],
  'single-leg': [singleLeg],
  footwear: [footwear],
  'vary-walking': [varyWalking],
};

// Loads the code that elements load after their first render.
import {deferredFigures} from '../../src/advice-list/deferred.js';
import {deferredCustomCauses} from '../../src/cause-list/deferred.js';
import {deferredLog, deferredTimer} from '../../src/exercise-card/deferred.js';
import {deferredCustom} from '../../src/exercise/deferred.js';
import {deferredHandout, deferredLog as deferredPlanLog, deferredReminders} from '../../src/exercise-plan/deferred.js';
import {deferredCues, deferredFloor, deferredSettings} from '../../src/hold-timer/deferred.js';
import {deferredReferences} from '../../src/ui/deferred-sources.js';
import type {Deferred} from '../../src/base/deferred.js';

const all: readonly Deferred<unknown>[] = [
  deferredFigures,
  deferredCustomCauses,
  ...[deferredLog, deferredCustom, deferredTimer],
  ...[deferredHandout, deferredPlanLog, deferredReminders],
  ...[deferredCues, deferredFloor, deferredSettings],
  deferredReferences,
];

/** Loads all deferred code, so that elements render as they would after the browser has been idle. */
export const loadDeferred = (): Promise<unknown> => Promise.all(all.map((deferred) => deferred.load()));

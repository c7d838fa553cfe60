import {fitted} from '../timer/limits.js';
import {buildProgram} from '../timer/program.js';
import {prepareSeconds} from './facts/doses.js';
import type {Exercise} from './schema.js';

/**
 * How long the timer takes for an exercise, with its own time to get ready, in seconds; 0 where nothing is timed, and the
 * reader goes at their own pace.
 */
export const secondsOf = ({sets, reps, rest, sides, steps}: Exercise): number =>
  steps.some(({seconds}) => seconds > 0)
    ? buildProgram(fitted({prepare: prepareSeconds.value, rest, sets, reps, sides, steps})).totalMs / 1000
    : 0;

import {SWITCH_SECONDS} from '../timer/switch.js';
import {prepareSeconds} from './facts/doses.js';
import type {Exercise} from './schema.js';

/**
 * How long the timer takes for an exercise, with its own time to get ready, in seconds; 0 where nothing is timed, and the
 * reader goes at their own pace. It is the length of the program that `buildProgram` lays out, by arithmetic alone.
 */
export function secondsOf({sets, reps, rest, sides, steps}: Exercise): number {
  const rep = steps.reduce((sum, {seconds}) => sum + seconds, 0);
  const last = steps.at(-1);
  // A set ends without the time to relax that lies between repetitions.
  const set = reps * rep - (last?.kind === 'relax' ? last.seconds : 0);
  const side = sets * set + (sets - 1) * rest;
  return rep && prepareSeconds.value + (sides === 'both' ? 2 * side + SWITCH_SECONDS : side);
}

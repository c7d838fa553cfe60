import type {Exercise} from '../content/schema.js';
import type {CuedStep} from '../hold-timer/dose.js';

/** One that is held until the reader is done, which is a hold of 0 seconds. */
const UNTIMED: readonly CuedStep[] = [{kind: 'hold', seconds: 0}];

/** The steps for a timer; always the same for an exercise, because other ones are another session. */
export const timedSteps = ({steps}: Exercise): readonly CuedStep[] =>
  steps.some(({seconds}) => seconds > 0) ? steps : UNTIMED;

/** Seconds of the hold; 0 where nothing is held. */
export const holdOf = ({steps}: Exercise): number => steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;

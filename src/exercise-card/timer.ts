import {html, type TemplateResult} from 'lit';
import {isOurs} from '../content/exercise.js';
import type {TimerEvent} from '../hold-timer/events.js';
import {deferredTimer} from './deferred.js';
import {timedSteps} from './dose.js';
import type {View} from './view.js';

/** Loads the timer when a reader is about to ask for it: nothing is lost yet where that fails. */
export const foreseeTimer = (): void => void deferredTimer.load().catch(() => undefined);

/** The timer is there, whether it was asked for or open from the start. */
export const isTimed = ({timer, started, timerFailed}: View): boolean =>
  !timerFailed && (timer === 'open' || (timer === 'button' && !!started));

/** The timer, with the dose of the exercise; it tells the step that it is in, or `start` while the reader gets ready. */
export function timer({exercise, remember, ask}: View): TemplateResult {
  const {id, sets, reps, rest, sides, name} = exercise;
  // It finds the words of the library's in any language.
  const ours = isOurs(exercise);
  const follow = ({state, phase, step}: TimerEvent): void =>
    ask({current: state === 'running' || state === 'paused' ? (phase === 'prepare' ? 'start' : step) : undefined});
  return html`<hold-timer
    part="timer"
    exportparts="timer: timer-paper, phase: timer-phase, ring: timer-ring, digit: timer-digit, main: timer-main"
    id=${id}
    .remember=${remember}
    .exercise=${ours ? id : undefined}
    .steps=${ours ? undefined : timedSteps(exercise)}
    .sets=${sets}
    .reps=${reps}
    .rest=${rest}
    .sides=${sides}
    label=${name}
    @timer-phase=${follow}
    @timer-reset=${follow}
    @timer-finish=${follow}
  ></hold-timer>`;
}

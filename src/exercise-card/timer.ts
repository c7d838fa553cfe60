import {html, type TemplateResult} from 'lit';
import {doseOf} from '../content/dose.js';
import {deferredTimer} from './deferred.js';
import type {View} from './view.js';

/** Loads the timer when a reader is about to ask for it: nothing is lost yet where that fails. */
export const foreseeTimer = (): void => void deferredTimer.load().catch(() => undefined);

/** The timer is there, whether it was asked for or open from the start. */
export const isTimed = ({timer, started, timerFailed}: View): boolean =>
  !timerFailed && (timer === 'open' || (timer === 'button' && !!started));

type TimerEvent = HTMLElementEventMap['timer-phase'];

/** The timer, with the dose of the exercise; it tells the step that it is in, or `start` while the reader gets ready. */
export function timer({exercise, remember, ask}: View): TemplateResult {
  const {id, name} = exercise;
  const follow = ({state, phase, step}: TimerEvent): void =>
    ask({current: state === 'running' || state === 'paused' ? (phase === 'prepare' ? 'start' : step) : undefined});
  return html`<hold-timer
    part="timer"
    exportparts="timer: timer-paper, phase: timer-phase, ring: timer-ring, digit: timer-digit, main: timer-main"
    id=${id}
    .remember=${remember}
    .dose=${doseOf(exercise)}
    label=${name}
    @timer-phase=${follow}
    @timer-reset=${follow}
    @timer-finish=${follow}
  ></hold-timer>`;
}

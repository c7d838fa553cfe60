import {html, type TemplateResult} from 'lit';
import {doseOf} from '../content/dose.js';
import {deferredTimer} from './deferred.js';
import type {View} from './view.js';

/** Loads the timer early, because the user may be about to start it. If that fails, starting the timer tries again. */
export const preloadTimer = (): void => void deferredTimer.load().catch(() => undefined);

/** Whether the card shows the timer, because the user has started it or because of `timer="open"`. */
export const hasTimer = ({timer, isStarted, hasTimerFailed}: View): boolean =>
  !hasTimerFailed && (timer === 'open' || (timer === 'button' && !!isStarted));

type TimerEvent = HTMLElementEventMap['timer-phase'];

/** Renders the timer with the dose of the exercise. The card follows the step that the timer is in. */
export function renderTimer({exercise, remember, setState}: View): TemplateResult {
  const {id, name} = exercise;
  const onTimerEvent = ({state, phase, step}: TimerEvent): void =>
    setState({
      currentStep: state === 'running' || state === 'paused' ? (phase === 'prepare' ? 'start' : step) : undefined,
    });
  return html`<hold-timer
    part="timer"
    exportparts="timer: timer-paper, phase: timer-phase, ring: timer-ring, digit: timer-digit, main: timer-main"
    id=${id}
    .remember=${remember}
    .dose=${doseOf(exercise)}
    label=${name}
    @timer-phase=${onTimerEvent}
    @timer-reset=${onTimerEvent}
    @timer-finish=${onTimerEvent}
  ></hold-timer>`;
}

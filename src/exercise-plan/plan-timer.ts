import type {ReactiveControllerHost} from 'lit';

/** What controlling the timer needs of the plan element. */
interface TimerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The timer of the exercise or of the rest. */
function timerIn({renderRoot}: TimerHost): HTMLElementTagNameMap['hold-timer'] | null {
  // Another copy of the library may have defined the card, so only its public shadow root is used.
  return (renderRoot.querySelector('exercise-card')?.shadowRoot ?? renderRoot).querySelector('hold-timer');
}

/** Resets the timer, so that the exercise starts from the beginning the next time. A finished timer stays finished. */
export function resetTimer(host: TimerHost): void {
  const timer = timerIn(host);
  if (timer?.state !== 'finished') timer?.reset();
}

/** Starts the timer after the element has rendered it. */
export async function startTimer(host: TimerHost): Promise<void> {
  await host.updateComplete;
  const cardOrTimer =
    host.renderRoot.querySelector<HTMLElementTagNameMap['exercise-card' | 'hold-timer']>('exercise-card, hold-timer');
  await cardOrTimer?.updateComplete;
  void cardOrTimer?.start();
}

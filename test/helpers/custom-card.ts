import {nextFrame} from '@open-wc/testing';
import type {ExerciseInput} from '../../src/content/custom-exercises.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {ConsoleRecord} from './console.js';
import {hasPart, textOf} from './text.js';
import {until} from './until.js';

/** A short custom exercise. */
export const heelRaise = {
  id: 'heel-raise',
  name: 'Heel raise',
  steps: [
    {id: 'up', kind: 'hold', seconds: 4, text: 'Stay up for {seconds}.'},
    {id: 'down', kind: 'move', seconds: 2, text: 'Come down.'},
  ],
  sets: 2,
  reps: 3,
} as const satisfies ExerciseInput;

export const titleOf = (card: Element): string => textOf(card, '.title');

/** Waits until a card shows an exercise, or the named one. */
export const showing = (card: Element, name = ''): Promise<void> =>
  until(
    () => card.shadowRoot && hasPart(card, 'card') && titleOf(card).includes(name),
    `${name || 'an exercise'} in the card`,
  );

/** Waits for pending promises and tasks, and for an update. */
export async function settled(card?: ExerciseCardElement): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
  await card?.updateComplete;
}

/** Creates the JSON script that an author puts into an element. */
export function jsonScript(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return script;
}

/** Records warnings and errors on the console, and uncaught errors. */
export class ErrorRecord extends ConsoleRecord {
  readonly uncaught: string[] = [];
  readonly #onError = ({message}: ErrorEvent): number => this.uncaught.push(message);
  readonly #onRejection = ({reason}: PromiseRejectionEvent): number => this.uncaught.push(String(reason));

  override start(): void {
    super.start();
    this.uncaught.length = 0;
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onRejection);
  }

  override stop(): void {
    super.stop();
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onRejection);
  }
}

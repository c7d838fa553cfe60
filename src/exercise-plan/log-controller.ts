import type {ReactiveController} from 'lit';
import type {Language} from '../locales/language.js';
import {DeviceLog, type LogEntry} from './device-log.js';
import {isoDateOf} from './iso-date.js';
import {keepFocus, type FocusHost} from './keep-focus.js';
import {logAsText, type LogFormat} from './log-files.js';
import {planExercises} from './plan-exercises.js';

/** What the controller needs of the plan element. */
interface LogHost extends FocusHost {
  /** Whether the plan has a log. */
  readonly remember: boolean;
}

/** The log of a plan. Updates the plan when another tab changes the log, and asks for confirmation before deleting it. */
export class LogController implements ReactiveController {
  /** Whether the user is asked to confirm that the log is to be deleted. */
  isConfirmingDeletion = false;

  readonly #host: LogHost;
  readonly #log = new DeviceLog();
  readonly #onStorage = (): void => this.#host.requestUpdate();

  constructor(host: LogHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
  }

  /** All entries by day; none if the plan has no log. */
  get entries(): readonly LogEntry[] {
    return this.#host.remember ? this.#log.entries : [];
  }

  /** Whether all entries are stored, so that they outlast the page. */
  get isStored(): boolean {
    return this.#log.isStored;
  }

  /**
   * Logs that an exercise was done today.
   * @returns the id of the entry; undefined if the plan has no log
   */
  add(exercise: string): string | undefined {
    return this.#host.remember ? this.#log.add(isoDateOf(new Date()), exercise) : undefined;
  }

  /** Stores how the exercises of some entries felt, from 0 to 10. */
  rate(ids: readonly string[], felt: number): void {
    this.#log.rate(ids, felt);
    this.#host.requestUpdate();
  }

  /** The log as the text of a file. @param language of the names of built-in exercises */
  asText(format: LogFormat, language: Language): string {
    const nameOf = (id: string): string => planExercises(id, language)[0]?.name ?? id;
    return logAsText(this.entries, format, nameOf);
  }

  /** Asks the user to confirm the deletion of the log, or cancels that. */
  confirmDeletion(isConfirming: boolean): void {
    this.#update(isConfirming, isConfirming ? 'keep' : 'delete');
  }

  /** Deletes the log. */
  clear(): void {
    this.#log.clear();
    this.#update(false);
  }

  /** @param focusedPart gets the focus if the plan has it; without one, the title does */
  #update(isConfirmingDeletion: boolean, focusedPart?: string): void {
    this.isConfirmingDeletion = isConfirmingDeletion;
    this.#host.requestUpdate();
    void keepFocus(this.#host, focusedPart);
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {isOurs} from '../content/exercise.js';
import {cardStrings} from '../i18n/exercise-card.js';
import {planStrings as t} from '../i18n/exercise-plan.js';
import {spoken} from '../i18n/spoken.js';
import {heading} from '../parts/heading.js';
import {icon, OPEN, PLAY} from '../parts/icons.js';
import {loadOnToggle, notLoaded} from '../parts/load-on-toggle.js';
import {deferredSources} from '../parts/deferred-sources.js';
import {tally} from '../parts/tally.js';
import {deferredHandout, deferredReminders, logOf} from './deferred.js';
import {finish} from './finish.js';
import type {LogFormat} from './log-files.js';
import type {LogEntry} from './log.js';
import {equipmentOf, secondsOfAll} from './programme.js';
import {exercise, rest} from './guide.js';
import type {Session} from './session.js';
import {doseLine, picture} from './line.js';

const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';

/** All that a programme shows, and what can be done with it. */
export interface View {
  readonly exercises: readonly Exercise[];
  readonly session: Session;
  /** Of the title. */
  readonly level: number;
  readonly sources: string;
  /** Where to call for help; undefined where the country is not known. */
  readonly number: string | undefined;
  readonly today: string;
  /** Undefined where none is kept. */
  readonly log: readonly LogEntry[] | undefined;
  /** Whether storage takes it. */
  readonly kept: boolean;
  readonly deleting: boolean;
  /** The handout could not be loaded when it was to be printed. */
  readonly printFailed: boolean;
  readonly start: () => void;
  /** The timer of the exercise has come to its end. */
  readonly finished: () => void;
  readonly step: (by: number) => void;
  readonly stop: () => void;
  readonly close: () => void;
  readonly rate: (felt: number) => void;
  readonly export: (format: LogFormat) => string;
  readonly askDelete: (deleting: boolean) => void;
  readonly delete: () => void;
  readonly print: (title: string) => void;
}

const loadReminders = loadOnToggle(deferredReminders);

/** What is in it, and what is to be done with it. */
function overview(view: View): TemplateResult {
  const {exercises, level, start, log} = view;
  const needed = equipmentOf(exercises);
  // As it is said now.
  const {title} = t;
  const paper = (): void => view.print(title);
  return html`${heading(level, 'title', t.title)}
    <p>${t.intro}</p>
    <ol class="exercises" part="list">
      ${exercises.map(
        (one) =>
          html`<li>
            <div>
              <b>${one.name}</b>
              <p class="small muted">${doseLine(one)}</p>
              ${tally(one.sets, one.reps)}
            </div>
            ${picture(one)}
          </li>`,
      )}
    </ol>
    <p class="small muted">
      ${cardStrings.about(secondsOfAll(exercises))}. ${t.youNeed(needed)} ${log ? t.keptHere : t.noLog}
    </p>
    <div class="buttons">
      <button class="filled" part="start" @click=${start}>${icon(PLAY, 'solid')}${t.start}</button>
      <button part="print" @click=${paper}>${icon(PRINT)}${t.print}</button>
    </div>
    <p class="small failed" role="alert" ?hidden=${!view.printFailed}>${view.printFailed ? t.printFailed : nothing}</p>
    ${logOf(view)}
    <details class="reminders" part="reminders" @toggle=${loadReminders}>
      <summary><b>${t.reminders}</b>${icon(OPEN)}</summary>
      ${deferredReminders.module?.remindersForm(view) ?? notLoaded(deferredReminders)}
    </details>`;
}

const stages = {overview, exercise, rest, finish};

export function show(view: View): TemplateResult {
  const {exercises, session, sources} = view;
  const ours = exercises.every(isOurs);
  return html`<div class="root" lang=${spoken}>
    <article class="plan paper screen" part="plan">
      ${stages[session.stage](view)}
      ${session.stage === 'overview' && sources !== 'none' && ours ? deferredSources(t.own) : nothing}
    </article>
    ${deferredHandout.module?.handout(view) ?? nothing}
  </div>`;
}

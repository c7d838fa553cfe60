import {html, nothing, type TemplateResult} from 'lit';
import {cardStrings} from '../locales/exercise-card.js';
import {heading} from '../ui/heading.js';
import {icon, OPEN, PLAY} from '../ui/icons.js';
import {loadOnToggle, loadErrorMessage} from '../ui/load-on-toggle.js';
import {repetitionCounter} from '../ui/repetition-counter.js';
import {deferredReminders, logTemplate} from './deferred.js';
import {doseText, finalPose} from './exercise-summary.js';
import {equipmentOf, totalSecondsOf} from './plan-exercises.js';
import type {PlanView} from './view.js';

const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';

const loadReminders = loadOnToggle(deferredReminders);

/** The plan before a session: its exercises, their duration and equipment, the log, and the reminders. */
export function overviewStage(view: PlanView): TemplateResult {
  const {language, t, exercises, level, hasPrintFailed, start, log, print} = view;
  const equipment = equipmentOf(exercises);
  return html`${heading(level, 'title', t.title)}
    <p>${t.intro}</p>
    <ol class="exercises" part="list">
      ${exercises.map(
        (exercise) =>
          html`<li>
            <div>
              <b>${exercise.name}</b>
              <p class="small muted">${doseText(exercise, t)}</p>
              ${repetitionCounter(exercise.sets, exercise.reps)}
            </div>
            ${finalPose(exercise, language)}
          </li>`,
      )}
    </ol>
    <p class="small muted">
      ${cardStrings(language).about(totalSecondsOf(exercises))}. ${t.youNeed(equipment)} ${log ? t.keptHere : t.noLog}
    </p>
    <div class="buttons">
      <button class="filled" part="start" @click=${start}>${icon(PLAY, 'solid')}${t.start}</button>
      <button part="print" @click=${print}>${icon(PRINT)}${t.print}</button>
    </div>
    <p class="small failed" role="alert" ?hidden=${!hasPrintFailed}>${hasPrintFailed ? t.printFailed : nothing}</p>
    ${logTemplate(view)}
    <details class="reminders" part="reminders" @toggle=${loadReminders}>
      <summary><b>${t.reminders}</b>${icon(OPEN)}</summary>
      ${deferredReminders.module?.remindersForm(view) ?? loadErrorMessage(deferredReminders, language)}
    </details>`;
}

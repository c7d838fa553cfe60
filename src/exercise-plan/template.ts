import {html, nothing, type TemplateResult} from 'lit';
import {isBuiltIn} from '../content/exercise.js';
import {cardStrings} from '../locales/exercise-card.js';
import {heading} from '../ui/heading.js';
import {icon, OPEN, PLAY} from '../ui/icons.js';
import {loadOnToggle, notLoaded} from '../ui/load-on-toggle.js';
import {deferredSources} from '../ui/deferred-sources.js';
import {tally} from '../ui/repetition-counter.js';
import {deferredHandout, deferredReminders, logOf} from './deferred.js';
import {finish} from './finish.js';
import {equipmentOf, secondsOfAll} from './plan-exercises.js';
import {exercise, rest} from './guide.js';
import {doseLine, picture} from './dose-line.js';

const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';

const loadReminders = loadOnToggle(deferredReminders);

import type {View} from './view.js';

/** What is in it, and what is to be done with it. */
function overview(view: View): TemplateResult {
  const {language, t, exercises, level, start, log, print} = view;
  const needed = equipmentOf(exercises);
  return html`${heading(level, 'title', t.title)}
    <p>${t.intro}</p>
    <ol class="exercises" part="list">
      ${exercises.map(
        (one) =>
          html`<li>
            <div>
              <b>${one.name}</b>
              <p class="small muted">${doseLine(one, t)}</p>
              ${tally(one.sets, one.reps)}
            </div>
            ${picture(one, language)}
          </li>`,
      )}
    </ol>
    <p class="small muted">
      ${cardStrings(language).about(secondsOfAll(exercises))}. ${t.youNeed(needed)} ${log ? t.keptHere : t.noLog}
    </p>
    <div class="buttons">
      <button class="filled" part="start" @click=${start}>${icon(PLAY, 'solid')}${t.start}</button>
      <button part="print" @click=${print}>${icon(PRINT)}${t.print}</button>
    </div>
    <p class="small failed" role="alert" ?hidden=${!view.printFailed}>${view.printFailed ? t.printFailed : nothing}</p>
    ${logOf(view)}
    <details class="reminders" part="reminders" @toggle=${loadReminders}>
      <summary><b>${t.reminders}</b>${icon(OPEN)}</summary>
      ${deferredReminders.module?.remindersForm(view) ?? notLoaded(deferredReminders, language)}
    </details>`;
}

const stages = {overview, exercise, rest, finish};

export function show(view: View): TemplateResult {
  const {language, t, exercises, session, sources} = view;
  const ours = exercises.every(isBuiltIn);
  return html`<div class="root" lang=${language.tag}>
    <article class="plan paper screen" part="plan">
      ${stages[session.stage](view)}
      ${session.stage === 'overview' && sources !== 'none' && ours ? deferredSources(t.own, language) : nothing}
    </article>
    ${deferredHandout.module?.handout(view) ?? nothing}
  </div>`;
}

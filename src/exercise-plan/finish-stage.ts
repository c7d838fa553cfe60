import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../ui/heading.js';
import {icon, TICK} from '../ui/icons.js';
import {logTemplate} from './deferred.js';
import {totalSecondsOf} from './plan-exercises.js';
import type {PlanView} from './view.js';

/** The ratings of how a session felt: 0 to 10. */
const RATINGS = Array.from({length: 11}, (_, felt) => felt);

/** The summary of a session: what was done, and a scale on which the user can rate how it felt. */
export function finishStage(view: PlanView): TemplateResult {
  const {t, exercises, session, level, log, rate, close} = view;
  const done = exercises.filter(({id}) => session.done.includes(id));
  const isAllDone = done.length === exercises.length;
  const rating = log?.find(({id}) => id === session.entries[0])?.felt;
  return html`<header class="finish" part="finish">
      ${isAllDone ? html`<span class="tick">${icon(TICK)}</span>` : nothing}
      <div>
        ${heading(level, 'title', isAllDone ? t.done : t.stopped)}
        <p class="muted">${t.summary(done.length, totalSecondsOf(done))}</p>
      </div>
    </header>
    ${
      session.entries.length > 0
        ? html`<fieldset class="felt" part="felt">
            <legend><b>${t.felt}</b> <span class="small muted">${t.scale}</span></legend>
            ${RATINGS.map((felt) => {
              const onChange = (): void => rate(felt);
              return html`<label
                ><input type="radio" name="felt" .checked=${felt === rating} @change=${onChange} /><span
                  >${felt}</span
                ></label
              >`;
            })}
          </fieldset>`
        : nothing
    }
    ${logTemplate(view)}
    <div class="buttons"><button part="close" @click=${close}>${t.close}</button></div>`;
}

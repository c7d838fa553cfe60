import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../ui/heading.js';
import {icon, TICK} from '../ui/icons.js';
import {logOf} from './deferred.js';
import {secondsOfAll} from './plan-exercises.js';
import type {View} from './view.js';

const SCALE = Array.from({length: 11}, (_, felt) => felt);

/** What was done, and how it felt if the reader wants to say. */
export function finish(view: View): TemplateResult {
  const {t, exercises, session, level, log, rate, close} = view;
  const done = exercises.filter(({id}) => session.done.includes(id));
  const rated = log?.find(({id}) => id === session.entries[0])?.felt;
  const all = done.length === exercises.length;
  return html`<header class="finish" part="finish">
      ${all ? html`<span class="tick">${icon(TICK)}</span>` : nothing}
      <div>
        ${heading(level, 'title', all ? t.done : t.stopped)}
        <p class="muted">${t.summary(done.length, secondsOfAll(done))}</p>
      </div>
    </header>
    ${
      session.entries.length > 0
        ? html`<fieldset class="felt" part="felt">
            <legend><b>${t.felt}</b> <span class="small muted">${t.scale}</span></legend>
            ${SCALE.map((felt) => {
              const choose = (): void => rate(felt);
              return html`<label
                ><input type="radio" name="felt" .checked=${felt === rated} @change=${choose} /><span
                  >${felt}</span
                ></label
              >`;
            })}
          </fieldset>`
        : nothing
    }
    ${logOf(view)}
    <div class="buttons"><button part="close" @click=${close}>${t.close}</button></div>`;
}

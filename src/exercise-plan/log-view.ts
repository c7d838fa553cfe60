import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../ui/heading.js';
import {calendar} from './calendar.js';
import {save, type LogFormat} from './log-files.js';
import type {View} from './view.js';
import {weeksPlot} from './weeks.js';

const formats: readonly LogFormat[] = ['json', 'csv'];

/** The log: a month, the last weeks, and what can be done with it. Nothing before there is something in it. */
export function logView(view: View): TemplateResult | typeof nothing {
  const {language, t, log, kept, today, exercises, level, deleting, askDelete} = view;
  if (!log?.length) return nothing;
  const ask = (): void => askDelete(true);
  const keep = (): void => askDelete(false);
  return html`<section class="log" part="log">
    ${heading(level + 1, 'subtitle', t.log)} ${calendar(log, today, exercises.length, language)}
    ${weeksPlot(log, today, language)}
    <p class="small muted" role="status">${kept ? t.keptHere : t.notKept}</p>
    ${
      deleting
        ? html`<p role="alert">${t.sure}</p>
            <div class="buttons">
              <button part="delete" @click=${view.delete}>${t.delete}</button>
              <button part="keep" @click=${keep}>${t.keep}</button>
            </div>`
        : html`<div class="buttons">
            ${formats.map((format) => {
              const give = (): void => save(view.export(format), format);
              return html`<button part="save" @click=${give}>${t.save[format]}</button>`;
            })}
            <button part="delete" @click=${ask}>${t.delete}</button>
          </div>`
    }
  </section>`;
}

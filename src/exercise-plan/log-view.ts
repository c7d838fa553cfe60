import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../ui/heading.js';
import {calendar} from './calendar.js';
import {downloadFile} from './download.js';
import type {LogFormat} from './log-files.js';
import type {PlanView} from './view.js';
import {weeksChart} from './weeks-chart.js';

const formats: readonly LogFormat[] = ['json', 'csv'];

/** The log: the current month, the last weeks, and buttons that save and delete it. Nothing while the log is empty. */
export function logView(view: PlanView): TemplateResult | typeof nothing {
  const {language, t, log, today, exercises, level, isLogStored, isConfirmingDeletion} = view;
  if (!log?.length) return nothing;
  const askForConfirmation = (): void => view.confirmDeletion(true);
  const keepLog = (): void => view.confirmDeletion(false);
  return html`<section class="log" part="log">
    ${heading(level + 1, 'subtitle', t.log)} ${calendar(log, today, exercises.length, language)}
    ${weeksChart(log, today, language)}
    <p class="small muted" role="status">${isLogStored ? t.keptHere : t.notKept}</p>
    ${
      isConfirmingDeletion
        ? html`<p role="alert">${t.sure}</p>
            <div class="buttons">
              <button part="delete" @click=${view.deleteLog}>${t.delete}</button>
              <button part="keep" @click=${keepLog}>${t.keep}</button>
            </div>`
        : html`<div class="buttons">
            ${formats.map((format) => {
              const saveLog = (): void => downloadFile(view.exportLog(format), format);
              return html`<button part="save" @click=${saveLog}>${t.save[format]}</button>`;
            })}
            <button part="delete" @click=${askForConfirmation}>${t.delete}</button>
          </div>`
    }
  </section>`;
}

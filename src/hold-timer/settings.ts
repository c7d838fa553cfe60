import {html, nothing, type TemplateResult} from 'lit';
import type {Switch} from '../locales/strings.js';
import {MAXIMA, type DoseName} from './resolve-dose.js';
import type {View} from './view.js';

const names = Object.keys(MAXIMA) as readonly DoseName[];

export {settingsStyles} from './settings.styles.js';

/**
 * A panel of native form controls, without the dose where that is locked. Every control has the name of what it sets; the
 * two buttons beside a number have the value that they set. The number's field has keys of its own for one more and one
 * less, so those are for fingers alone.
 */
export function settings(view: View): TemplateResult {
  const {t} = view;
  const {dose} = view.program;
  // From 7.5 to the whole numbers beside it.
  const less = (name: DoseName): number => Math.ceil(dose[name]) - 1;
  const more = (name: DoseName): number => Math.floor(dose[name]) + 1;
  const step = (name: DoseName, to: number, sign: string): TemplateResult =>
    html`<button tabindex="-1" aria-hidden="true" name=${name} value=${to}>${sign}</button>`;
  const number = (name: DoseName): TemplateResult =>
    html`<div class="row">
      <label for=${name}>${t.setting[name]}</label>
      <span class="stepper">
        ${step(name, less(name), '−')}<input
          id=${name}
          name=${name}
          type="number"
          .value=${dose[name]}
        />${step(name, more(name), '+')}
      </span>
    </div>`;
  const toggle = (name: Switch): TemplateResult =>
    html`<label class="row">${t.setting[name]}<input type="checkbox" name=${name} .checked=${view[name]} /></label>`;
  return html`<div class="panel" part="panel" role="group" aria-label=${t.settings}>
    ${view.locked ? nothing : names.map(number)} ${toggle('sound')}
    <label class="row">
      ${t.setting.volume}<input type="range" name="volume" max="1" step="0.05" .value=${view.volume} />
    </label>
    ${toggle('voice')}${toggle('keepAwake')}
    <p class="row">
      <button name="testSound">${t.testSound}</button
      ><button name="putBack" ?hidden=${view.locked}>${t.putBack}</button>
    </p>
  </div>`;
}

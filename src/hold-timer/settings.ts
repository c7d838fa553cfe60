import {html, nothing, type TemplateResult} from 'lit';
import type {Switch} from '../locales/strings.js';
import {MAXIMA, type DoseName} from './resolve-dose.js';
import type {View} from './view.js';

const doseNames = Object.keys(MAXIMA) as readonly DoseName[];

export {settingsStyles} from './settings.styles.js';

/**
 * Renders the settings panel with native form controls. It omits the dose if the timer is locked. The `name` of a control is
 * its action, which `control-actions.ts` reads. The buttons beside a number input have the value that they set; they are hidden
 * from keyboard and screen readers, because the arrow keys of the input do the same.
 */
export function renderSettings(view: View): TemplateResult {
  const {t} = view;
  const {dose} = view.program;
  // From 7.5, the buttons lead to 7 and 8.
  const decremented = (name: DoseName): number => Math.ceil(dose[name]) - 1;
  const incremented = (name: DoseName): number => Math.floor(dose[name]) + 1;
  const stepButton = (name: DoseName, value: number, sign: string): TemplateResult =>
    html`<button tabindex="-1" aria-hidden="true" name=${name} value=${value}>${sign}</button>`;
  const numberRow = (name: DoseName): TemplateResult =>
    html`<div class="row">
      <label for=${name}>${t.setting[name]}</label>
      <span class="stepper">
        ${stepButton(name, decremented(name), '−')}<input
          id=${name}
          name=${name}
          type="number"
          .value=${dose[name]}
        />${stepButton(name, incremented(name), '+')}
      </span>
    </div>`;
  const switchRow = (name: Switch): TemplateResult =>
    html`<label class="row">${t.setting[name]}<input type="checkbox" name=${name} .checked=${view[name]} /></label>`;
  return html`<div class="panel" part="panel" role="group" aria-label=${t.settings}>
    ${view.isLocked ? nothing : doseNames.map(numberRow)} ${switchRow('sound')}
    <label class="row">
      ${t.setting.volume}<input type="range" name="volume" max="1" step="0.05" .value=${view.volume} />
    </label>
    ${switchRow('voice')}${switchRow('keepAwake')}
    <p class="row">
      <button name="testSound">${t.testSound}</button
      ><button name="putBack" ?hidden=${view.isLocked}>${t.putBack}</button>
    </p>
  </div>`;
}

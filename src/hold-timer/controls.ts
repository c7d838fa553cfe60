import {html, nothing, type TemplateResult} from 'lit';
import {AGAIN, CLOCK, icon, PAUSE, PLAY, TICK} from '../ui/icons.js';
import type {TimerState} from '../timer/session.js';
import {isActive} from './events.js';
import {isBreak} from './labels.js';
import {EARLIER, LATER, SILENT, SOUND, TUNE, WIDEN} from './icons.js';
import type {View} from './view.js';

// The buttons. The `name` of a button is its action, which `control-actions.ts` reads.

const ICONS: Readonly<Record<TimerState, string>> = {idle: PLAY, running: PAUSE, paused: PLAY, finished: AGAIN};

/** The label of the main button. In an untimed step, the button ends the step. */
export const mainLabelOf = ({t, state, isWaiting}: View): string => (isWaiting ? t.finished : t.main[state]);

/** Renders back, the main button and skip. The bar and floor mode show only the main button, and skip during a break. */
export function renderControls(view: View): TemplateResult {
  const {t, state, snapshot, isWaiting, isBar, isFloorMode} = view;
  const isResting = isBreak(snapshot.segment);
  const isCompact = isBar || isFloorMode;
  const isBackHidden = !isActive(state) || isCompact;
  const isSkipHidden = !isActive(state) || (isCompact && !isResting);
  return html`<div class="controls" part="controls">
    <button name="back" part="back" ?hidden=${isBackHidden} aria-label=${t.back}>${icon(EARLIER, 'solid')}</button>
    <button
      class="main ${isWaiting || state === 'idle' || state === 'paused' ? 'filled' : ''}"
      name=${isWaiting ? 'skip' : 'toggle'}
      part="main"
    >
      ${isWaiting ? icon(TICK) : icon(ICONS[state], state === 'finished' ? '' : 'solid')}${mainLabelOf(view)}
    </button>
    <button name="skip" part="skip" ?hidden=${isSkipHidden} aria-label=${t.skip}>
      ${isResting && !isBar ? t.skip : nothing}${icon(LATER, 'solid')}
    </button>
  </div>`;
}

/** Renders the buttons for sound, settings and floor mode, the total time left and, while paused, the reset button. */
export const renderSecondaryControls = ({t, state, timeLeft, sound, isSettingsOpen: isOpen}: View): TemplateResult =>
  html`<div class="more small muted">
    <button class="quiet" name="sound" part="sound" value=${sound ? 0 : 1} aria-pressed=${sound}>
      ${icon(sound ? SOUND : SILENT)}${t.setting.sound}
    </button>
    <button class="quiet" name="settings" part="settings" aria-expanded=${isOpen}>${icon(TUNE)}${t.settings}</button>
    <button class="quiet" name="floor" part="floor">${icon(WIDEN)}${t.floor}</button>
    <button class="quiet" name="reset" part="reset" ?hidden=${state !== 'paused'}>${icon(AGAIN)}${t.again}</button>
    <span class="quiet" ?hidden=${state !== 'running' || !timeLeft}>${icon(CLOCK)}${timeLeft}</span>
  </div>`;

import {html, nothing, type TemplateResult} from 'lit';
import {AGAIN, CLOCK, icon, PAUSE, PLAY, TICK} from '../ui/icons.js';
import type {TimerState} from '../timer/session.js';
import {isActive} from './events.js';
import {isRest} from './labels.js';
import {EARLIER, LATER, SILENT, SOUND, TUNE, WIDEN} from './icons.js';
import type {View} from './view.js';

// The buttons. The name of each says what it is for: `use.ts` reads it.

const ICONS: Readonly<Record<TimerState, string>> = {idle: PLAY, running: PAUSE, paused: PLAY, finished: AGAIN};

/** What the main button does, in a word. At a repetition without a clock it is for when that is done. */
export const mainWord = ({t, state, waits}: View): string => (waits ? t.finished : t.main[state]);

/** Back, the main button and skip. Where there is no room, the main button alone, and in a rest skip. */
export function controls(view: View): TemplateResult {
  const {t, state, now, waits, bar, floor} = view;
  const inactive = !isActive(state);
  const resting = isRest(now.segment);
  const few = bar || floor;
  return html`<div class="controls" part="controls">
    <button name="back" part="back" ?hidden=${inactive || few} aria-label=${t.back}>${icon(EARLIER, 'solid')}</button>
    <button
      class="main ${waits || state === 'idle' || state === 'paused' ? 'filled' : ''}"
      name=${waits ? 'skip' : 'toggle'}
      part="main"
    >
      ${waits ? icon(TICK) : icon(ICONS[state], state === 'finished' ? '' : 'solid')}${mainWord(view)}
    </button>
    <button name="skip" part="skip" ?hidden=${inactive || (few && !resting)} aria-label=${t.skip}>
      ${resting && !bar ? t.skip : nothing}${icon(LATER, 'solid')}
    </button>
  </div>`;
}

/** The sound, the settings, floor mode; the total time left, and in a pause a way to start again. */
export const more = ({t, state, left, sound, open}: View): TemplateResult =>
  html`<div class="more small muted">
    <button class="quiet" name="sound" part="sound" value=${sound ? 0 : 1} aria-pressed=${sound}>
      ${icon(sound ? SOUND : SILENT)}${t.setting.sound}
    </button>
    <button class="quiet" name="settings" part="settings" aria-expanded=${open}>${icon(TUNE)}${t.settings}</button>
    <button class="quiet" name="floor" part="floor">${icon(WIDEN)}${t.floor}</button>
    <button class="quiet" name="reset" part="reset" ?hidden=${state !== 'paused'}>${icon(AGAIN)}${t.again}</button>
    <span class="quiet" ?hidden=${state !== 'running' || !left}>${icon(CLOCK)}${left}</span>
  </div>`;

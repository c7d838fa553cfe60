import {html, nothing, type TemplateResult} from 'lit';
import {timerStrings as t} from '../i18n/en/hold-timer.js';
import {AGAIN, CLOCK, EARLIER, icon, LATER, PAUSE, PLAY, SILENT, SOUND} from '../parts/icons.js';
import type {TimerState} from '../timer/session.js';
import {isActive} from './events.js';
import type {Face} from './face.js';

/** What the buttons do: the timer's own methods, which lit calls on the timer. */
interface Controlled {
  readonly state: TimerState;
  readonly toggle: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly reset: () => void;
}

const ICONS: Readonly<Record<TimerState, string>> = {idle: PLAY, running: PAUSE, paused: PLAY, finished: AGAIN};

/** A word of help, and what comes next. */
export const next = ({help, next}: Face): TemplateResult =>
  html`<p class="next muted" part="next">${help} ${next && html`<span>${t.next} <b>${next}</b></span>`}</p>`;

/** Back, the main button and skip; below them the sound, the total time left and a way to start again. */
export function controls(
  timer: Controlled,
  resting: boolean,
  leftMs: number,
  sounds: boolean,
  onSound: () => void,
): TemplateResult {
  const {state} = timer;
  const inactive = !isActive(state);
  return html`<div class="controls" part="controls">
      <button part="back" ?hidden=${inactive} aria-label=${t.back} @click=${timer.back}>
        ${icon(EARLIER, 'solid')}
      </button>
      <button class="main ${state === 'idle' || state === 'paused' ? 'filled' : ''}" part="main" @click=${timer.toggle}>
        ${icon(ICONS[state], state === 'finished' ? '' : 'solid')}${t.main[state]}
      </button>
      <button part="skip" ?hidden=${inactive} aria-label=${t.skip} @click=${timer.skip}>
        ${resting ? t.skip : nothing}${icon(LATER, 'solid')}
      </button>
    </div>
    <div class="more small muted" ?hidden=${inactive}>
      <button class="quiet" part="sound" aria-pressed=${sounds} @click=${onSound}>
        ${icon(sounds ? SOUND : SILENT)}${t.sound}
      </button>
      <span class="quiet">${icon(CLOCK)}${t.leftInAll(Math.ceil(leftMs / 1000))}</span>
      <button class="quiet" part="reset" @click=${timer.reset}>${icon(AGAIN)}${t.startAgain}</button>
    </div>`;
}

import {html, type TemplateResult} from 'lit';
import {countdown} from '../i18n/format.js';
import type {TimerStrings} from '../i18n/strings.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import type {CuedStep} from './dose.js';
import type {Face} from './face.js';
import {isRest} from './face.js';

// Drawn about the middle of a 200 wide square, lengths along the ring in degrees; widths and colours are in the styles.
// Everything is always there and only attributes change, once a second: no animation runs between.

/** Seconds up to which the ring is cut into one piece each; above, it is one arc. Also about the number of dots. */
const MAX_PIECES = 20;

/**
 * The ring: its lit parts equal the digit at every moment. A rest is a lying mat with a bar that drains; a move shows
 * its arrow in the core, a finished timer a tick.
 */
export function ring(
  state: TimerState,
  {segment, remaining}: Snapshot<CuedStep>,
  {glyph}: Face,
  t: TimerStrings,
): TemplateResult {
  const finished = state === 'finished';
  const resting = !finished && isRest(segment);
  const marked = finished || (state === 'running' && segment.phase === 'move');
  const seconds = Math.ceil(segment.durationMs / 1000);
  const left = finished ? 1 : state === 'idle' ? 0 : remaining / seconds;
  // Several dots a second while getting ready, which is never to be taken for a hold; else one piece a second.
  const prepares = segment.phase === 'prepare';
  const whole = finished || seconds > MAX_PIECES;
  const pieces = whole ? 1 : prepares ? Math.floor(MAX_PIECES / seconds) * seconds : seconds;
  const share = 360 / pieces;
  // Between two pieces a gap, 7 degrees as seen in a hold and 10 in thin arcs, and their round ends.
  const length = whole ? 360 * left : prepares ? 0.01 : share - (segment.phase === 'hold' ? 16 : 14.5);
  const lit = Math.round(left * pieces);
  const gap = share - length;
  // The first to pass is the first one after 12 o'clock.
  const turn = 360 * (1 - left) + (whole ? 0 : (share - length) / 2) - 90;
  const radius = resting ? 0 : 90;
  const digit = finished ? '' : countdown(remaining);
  return html`<div class="ring" part="ring" role="timer" aria-label=${t.timeLeft}>
    <svg viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="core" r="75"></circle>
      <circle
        class="passed"
        r=${radius}
        pathLength="360"
        stroke-dasharray=${whole ? 'none' : `${length} ${gap}`}
        transform="rotate(${turn})"
      ></circle>
      <circle
        class="lit"
        r=${lit ? radius : 0}
        pathLength="360"
        stroke-dasharray="${`${length} ${gap} `.repeat(Math.max(lit - 1, 0))}${length} 999"
        transform="rotate(${turn})"
      ></circle>
      <rect class="mat" x="-96" y="-64" width=${resting ? 192 : 0} height="128" rx="64"></rect>
      <path class="passed" d=${resting ? 'M-45 45h90' : ''}></path>
      <path class="lit" d=${resting ? `M${45 - 90 * left} 45H45` : ''}></path>
      <path class="mark" d=${marked ? glyph : ''}></path>
    </svg>
    <p class="digit ${marked ? 'sr' : digit[2] ? 'long' : ''}" part="digit">
      ${digit}<small>${state === 'idle' ? t.unit(remaining) : ''}</small>
    </p>
  </div>`;
}

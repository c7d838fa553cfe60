import {html, type TemplateResult} from 'lit';
import {countdown} from '../i18n/format.js';
import {isRest} from './labels.js';
import type {View} from './view.js';

// Drawn about the middle of a 200 wide square, lengths along the ring in degrees; widths and colours are in the styles.
// Everything is always there and only attributes change, once a second: no animation runs between.

/** Seconds up to which the ring is cut into one piece each; above, it is one arc. Also about the number of dots. */
const MAX_PIECES = 20;

/**
 * The ring: its lit parts equal the digit at every moment. A rest is a lying mat with a bar that drains; a move shows
 * its arrow in the core, a finished timer a tick.
 */
export function ring({t, state, now, labels, untimed, seconds, share}: View): TemplateResult {
  const {segment, remaining} = now;
  const {phase} = segment;
  const finished = state === 'finished';
  const resting = !finished && isRest(segment);
  const marked = finished || untimed || (state === 'running' && phase === 'move');
  // Several dots a second while getting ready, which is never to be taken for a hold; else one piece a second.
  const prepares = phase === 'prepare';
  const whole = finished || untimed || seconds > MAX_PIECES;
  const pieces = whole ? 1 : prepares ? Math.floor(MAX_PIECES / seconds) * seconds : seconds;
  // Between two pieces a gap, 7 degrees as seen in a hold and 10 in thin arcs, and their round ends.
  const length = whole ? 360 * share : prepares ? 0.01 : 360 / pieces - (phase === 'hold' ? 16 : 14.5);
  const gap = 360 / pieces - length;
  const lit = Math.round(share * pieces);
  // Drawn from 12 o'clock against the clock, so that what passes first is the last of it, and nothing turns.
  const turn = `scale(-1 1)rotate(${(whole ? 0 : gap / 2) - 90})`;
  const radius = resting ? 0 : 90;
  const digit = finished || untimed ? '' : countdown(remaining);
  return html`<div class="ring" part="ring" role="timer" aria-label=${t.timeLeft} aria-hidden=${!digit}>
    <svg viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="core" r="75"></circle>
      <circle
        class="passed"
        r=${radius}
        pathLength="360"
        stroke-dasharray=${whole ? 'none' : `${length} ${gap}`}
        transform=${turn}
      ></circle>
      <circle
        class="lit"
        r=${lit ? radius : 0}
        pathLength="360"
        stroke-dasharray=${`${length} ${gap} `.repeat(Math.max(lit - 1, 0)) + `${length} 999`}
        transform=${turn}
      ></circle>
      <rect class="mat" x="-96" y="-64" width=${resting ? 192 : 0} height="128" rx="64"></rect>
      <path class="passed" d=${resting ? 'M-45 45h90' : ''}></path>
      <path class="lit" d=${resting ? `M${45 - 90 * share} 45H45` : ''}></path>
      <path class="mark" d=${marked ? labels.glyph : ''}></path>
    </svg>
    <p class="digit ${marked ? 'sr' : digit[2] ? 'long' : digit[1] ? 'double' : ''}" part="digit">
      ${digit}<small>${state === 'idle' && digit ? t.unit(remaining) : ''}</small>
    </p>
  </div>`;
}

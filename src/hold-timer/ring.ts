import {html, type TemplateResult} from 'lit';
import {countdown} from '../i18n/format.js';
import {isBreak} from './labels.js';
import type {View} from './view.js';

// The origin is the centre of a square that is 200 units wide. Lengths along the ring are in degrees. Widths and colours are in
// the styles. All shapes are always rendered, and only attributes change, once a second.

/** Up to this many seconds, the ring has one arc for each second; for more, it is one arc. Also the maximum number of dots. */
const MAX_ARCS = 20;

/**
 * Renders the ring, which has as many lit arcs as the number of seconds in it. A break shows a bar on a mat, which becomes
 * shorter; a move shows its arrow inside the ring, and a finished timer shows a tick.
 */
export function renderRing({t, state, snapshot, labels, isUntimed, phaseSeconds, shareLeft}: View): TemplateResult {
  const {segment, remaining} = snapshot;
  const {phase} = segment;
  const isFinished = state === 'finished';
  const isResting = !isFinished && isBreak(segment);
  const hasMark = isFinished || isUntimed || (state === 'running' && phase === 'move');
  // The arcs of `prepare` are dots, several for each second, so that it does not look like a hold.
  const hasDots = phase === 'prepare';
  const isOneArc = isFinished || isUntimed || phaseSeconds > MAX_ARCS;
  const arcs = isOneArc ? 1 : hasDots ? Math.floor(MAX_ARCS / phaseSeconds) * phaseSeconds : phaseSeconds;
  // What is subtracted is the gap, 7 degrees in a hold and 10 between thin arcs, and the round caps of an arc.
  const length = isOneArc ? 360 * shareLeft : hasDots ? 0.01 : 360 / arcs - (phase === 'hold' ? 16 : 14.5);
  const gap = 360 / arcs - length;
  const litArcs = Math.round(shareLeft * arcs);
  // The ring begins at 12 o'clock and runs counterclockwise. Thus the arcs disappear clockwise, and the others stay still.
  const transform = `scale(-1 1)rotate(${(isOneArc ? 0 : gap / 2) - 90})`;
  const radius = isResting ? 0 : 90;
  const digit = isFinished || isUntimed ? '' : countdown(remaining);
  return html`<div class="ring" part="ring" role="timer" aria-label=${t.timeLeft} aria-hidden=${!digit}>
    <svg viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="core" r="75"></circle>
      <circle
        class="passed"
        r=${radius}
        pathLength="360"
        stroke-dasharray=${isOneArc ? 'none' : `${length} ${gap}`}
        transform=${transform}
      ></circle>
      <circle
        class="lit"
        r=${litArcs ? radius : 0}
        pathLength="360"
        stroke-dasharray=${`${length} ${gap} `.repeat(Math.max(litArcs - 1, 0)) + `${length} 999`}
        transform=${transform}
      ></circle>
      <rect class="mat" x="-96" y="-64" width=${isResting ? 192 : 0} height="128" rx="64"></rect>
      <path class="passed" d=${isResting ? 'M-45 45h90' : ''}></path>
      <path class="lit" d=${isResting ? `M${45 - 90 * shareLeft} 45H45` : ''}></path>
      <path class="mark" d=${hasMark ? labels.glyph : ''}></path>
    </svg>
    <p class="digit ${hasMark ? 'sr' : digit[2] ? 'long' : digit[1] ? 'double' : ''}" part="digit">
      ${digit}<small>${state === 'idle' && digit ? t.unit(remaining) : ''}</small>
    </p>
  </div>`;
}

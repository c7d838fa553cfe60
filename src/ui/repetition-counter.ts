import {html, nothing, type TemplateResult} from 'lit';

/** More bars than this cannot be told apart on a phone. */
const MAX_BARS = 30;

/**
 * One bar a repetition, one group a set: done is filled, now is outlined, to come is thin. With many repetitions one bar
 * a set. The words beside it say the same.
 * @param done completed repetitions
 */
export function tally(sets: number, reps: number, done = 0, active = false): TemplateResult | typeof nothing {
  const bySet = sets * reps > MAX_BARS;
  const count = bySet ? sets : sets * reps;
  const filled = bySet ? Math.floor(done / reps) : done;
  if (count > MAX_BARS) return nothing;
  return html`<div class="tally" part="tally">
    ${Array.from({length: count}, (_, i) => {
      const now = i === filled && active ? 'now' : '';
      return html`<i class="${i < filled ? 'done' : now} ${bySet || i % reps ? '' : 'first'}"></i>`;
    })}
  </div>`;
}

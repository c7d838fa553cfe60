import {html, nothing, type TemplateResult} from 'lit';

/** More bars cannot be distinguished on a phone. */
const MAX_BARS = 30;

/**
 * Renders one bar per repetition, grouped by set, or one bar per set if there are many repetitions. Completed repetitions are
 * filled, the current one is outlined, and the remaining ones are thin. The text beside the bars has the same information.
 * @param done number of completed repetitions
 * @param active whether to mark the current repetition
 */
export function repetitionCounter(
  sets: number,
  reps: number,
  done = 0,
  active = false,
): TemplateResult | typeof nothing {
  const isBySet = sets * reps > MAX_BARS;
  const count = isBySet ? sets : sets * reps;
  const filled = isBySet ? Math.floor(done / reps) : done;
  if (count > MAX_BARS) return nothing;
  return html`<div class="tally" part="tally">
    ${Array.from({length: count}, (_, i) => {
      const now = i === filled && active ? 'now' : '';
      return html`<i class="${i < filled ? 'done' : now} ${isBySet || i % reps ? '' : 'first'}"></i>`;
    })}
  </div>`;
}

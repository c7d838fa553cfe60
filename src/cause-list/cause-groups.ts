import type {Cause} from '../content/schema.js';

/** Consecutive causes of the same group. */
export interface CauseGroup {
  /** Undefined for custom causes. */
  readonly group: Cause['group'];
  readonly causes: readonly Cause[];
}

/** Groups consecutive causes, without changing their order: a group may occur more than once. */
export function groupCauses(causes: readonly Cause[]): CauseGroup[] {
  const groups: {group: Cause['group']; causes: Cause[]}[] = [];
  for (const cause of causes) {
    const last = groups.at(-1);
    if (last && last.group === cause.group) last.causes.push(cause);
    else groups.push({group: cause.group, causes: [cause]});
  }
  return groups;
}

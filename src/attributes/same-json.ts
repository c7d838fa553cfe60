/** Whether two values say the same as JSON: frameworks set equal objects anew each time that they render. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  try {
    const text = JSON.stringify(one) as string | undefined;
    return text !== undefined && text === JSON.stringify(other);
  } catch {
    // What refers to itself cannot be compared.
    return false;
  }
}

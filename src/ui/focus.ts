/** Moves the focus to the title of an element, so that Tab and screen readers continue from there. */
export function focusTitle(root: ParentNode | null, options?: FocusOptions): void {
  const title = root?.querySelector<HTMLElement>('.title');
  if (title) title.tabIndex = -1;
  title?.focus(options);
}

/** Moves the focus to a button that was clicked. Safari does not, so screen readers would stay where they were. */
export const focusPressed = ({target}: Event): void =>
  (target as Element).closest('button')?.focus({preventScroll: true});

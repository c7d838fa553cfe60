/** Brings the focus to the title of an element, from where it goes on to what follows. */
export function focusTitle(root: ParentNode | null, options?: FocusOptions): void {
  const title = root?.querySelector<HTMLElement>('.title');
  if (title) title.tabIndex = -1;
  title?.focus(options);
}

/** Gives the focus to a button that is pressed: Safari leaves it where it was, and with it who reads by ear. */
export const focusPressed = ({target}: Event): void =>
  (target as Element).closest('button')?.focus({preventScroll: true});

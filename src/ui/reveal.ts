/** Scrolls to an item of a list, opens it if it is a `<details>`, and moves the focus to its name. */
export function reveal(item: HTMLElement, block: ScrollLogicalPosition = 'start'): void {
  const name = item.querySelector<HTMLElement>('summary, .name') ?? item;
  if (item instanceof HTMLDetailsElement) item.open = true;
  else name.tabIndex = -1;
  item.scrollIntoView({block});
  name.focus({preventScroll: true});
}

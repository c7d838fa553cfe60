/** Opens an item of a list where it can be opened, brings it into view, and takes the focus to its name. */
export function reveal(item: HTMLElement, block: ScrollLogicalPosition = 'start'): void {
  const name = item.querySelector<HTMLElement>('summary, .name') ?? item;
  if (item instanceof HTMLDetailsElement) item.open = true;
  else name.tabIndex = -1;
  item.scrollIntoView({block});
  name.focus({preventScroll: true});
}

/** The first card of a page that shows an exercise; undefined for a card itself. */
function cardOf(id: string, own: HTMLElement): HTMLElement | undefined {
  const card = document.querySelector<HTMLElement>(`exercise-card[exercise="${CSS.escape(id)}"]`);
  return card && card !== own ? card : undefined;
}

/** Makes links of the names of exercises whose cards are on the page; without a card, a name is only a name. */
export function linkCards(own: HTMLElement, root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.to')) {
    const card = link.dataset.to && cardOf(link.dataset.to, own);
    if (card) link.href = `#${card.id}`;
    else link.removeAttribute('href');
  }
}

/** Goes to the card that a link names, and takes the focus there. */
export function followLink(event: Event, own: HTMLElement): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.to');
  const card = link?.href && link.dataset.to && cardOf(link.dataset.to, own);
  if (!card) return;
  event.preventDefault();
  card.scrollIntoView();
  card.focus();
}

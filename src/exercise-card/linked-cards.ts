/** The first card of the page that shows what a link names, if it is another than the link's own. */
function cardOf(link: HTMLElement): HTMLElement | undefined {
  const card = document.querySelector<HTMLElement>(`exercise-card[exercise="${link.dataset.to ?? ''}"]`);
  return card?.shadowRoot?.contains(link) ? undefined : (card ?? undefined);
}

/** Makes links of the names of exercises whose cards are on the page; without a card, a name is only a name. */
export function linkCards(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.to')) {
    const card = cardOf(link);
    if (card) link.href = `#${card.id}`;
    else link.removeAttribute('href');
  }
}

/** Goes to the card that a link names, and takes the focus there. */
export function followLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLElement>('.to');
  const card = link && cardOf(link);
  if (!card) return;
  event.preventDefault();
  card.scrollIntoView();
  card.focus();
}

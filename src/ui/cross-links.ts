import {reveal} from './reveal.js';

/**
 * Finds the target of a link: the first card on the page that shows the exercise, unless the link is in that card, or the item of
 * the first advice list that has the advice.
 */
function targetOf(
  {dataset: {to, advice}}: HTMLElement,
  root: Node,
): [host: HTMLElement, item?: HTMLElement] | undefined {
  if (advice)
    for (const list of document.querySelectorAll<HTMLElement>('advice-list')) {
      const item = list.shadowRoot?.querySelector<HTMLElement>(`[data-id="${advice}"]`);
      if (item) return [list, item];
    }
  const card = to && document.querySelector<HTMLElement>(`exercise-card[exercise="${CSS.escape(to)}"]`);
  return card && card.shadowRoot !== root ? [card] : undefined;
}

/** Sets or removes the `href` of each cross-link, depending on whether its target is on the page. */
export function linkNames(root: ParentNode & Node): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.to')) {
    const [host] = targetOf(link, root) ?? [];
    if (host) link.href = `#${host.id}`;
    else link.removeAttribute('href');
  }
}

/** Handles a click on a cross-link: scrolls to its target, and moves the focus there. */
export function followLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLElement>('.to');
  const [host, item] = (link && targetOf(link, link.getRootNode())) ?? [];
  if (!host) return;
  event.preventDefault();
  if (item) reveal(item);
  else {
    host.scrollIntoView();
    host.focus();
  }
}

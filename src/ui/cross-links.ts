import {reveal} from './reveal.js';

/**
 * What a name stands for: the first card of the page that shows the exercise, if it is another than the name's own, or the
 * piece of advice in the first list that has it.
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

/** Makes links of names whose card or advice is on the page; otherwise, a name is only a name. */
export function linkNames(root: ParentNode & Node): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.to')) {
    const [host] = targetOf(link, root) ?? [];
    if (host) link.href = `#${host.id}`;
    else link.removeAttribute('href');
  }
}

/** Goes to what a name stands for, and takes the focus there. */
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

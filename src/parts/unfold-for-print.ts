/** A `<details>` that was opened to be printed, and its name, by which opening one closes another. */
interface Unfolded {
  readonly details: HTMLDetailsElement;
  readonly name: string | null;
}

const roots = new Set<ParentNode>();
let unfolded: Unfolded[] = [];

/** Whether the print styles can show what is folded: from Chromium 131, Firefox 143 and Safari 18.4. */
const isStyled = (): boolean => CSS.supports('selector(::details-content)');

function unfold(): void {
  for (const root of roots)
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
      unfolded.push({details, name: details.getAttribute('name')});
  for (const {details} of unfolded) details.removeAttribute('name');
  for (const {details} of unfolded) details.open = true;
}

function fold(): void {
  for (const {details, name} of unfolded) {
    details.open = false;
    if (name !== null) details.setAttribute('name', name);
  }
  unfolded = [];
}

/** Nobody has opened these, so nobody is told. */
const keepQuiet = (event: Event): void => {
  if (unfolded.some(({details}) => details === event.target)) event.stopImmediatePropagation();
};

/** Shows on paper what is folded on screen, where the browser has no style for that. */
export function unfoldForPrint(root: ParentNode): void {
  if (isStyled()) return;
  if (roots.size === 0) {
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
  }
  roots.add(root);
  root.addEventListener('toggle', keepQuiet, {capture: true});
}

export function forgetForPrint(root: ParentNode): void {
  roots.delete(root);
  if (roots.size > 0) return;
  removeEventListener('beforeprint', unfold);
  removeEventListener('afterprint', fold);
}

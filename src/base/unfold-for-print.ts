/** A `<details>` that was opened for printing, and its `name`: opening one of a group closes the others. */
interface Unfolded {
  readonly details: HTMLDetailsElement;
  readonly name: string | null;
}

const roots = new Set<ParentNode>();
let unfolded: Unfolded[] = [];

/** Whether print styles can open a `<details>`: from Chromium 131, Firefox 143 and Safari 18.4. */
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

/** Hides `toggle` events of what was opened for printing from the elements, which report what a user opens. */
const ignoreToggle = (event: Event): void => {
  if (unfolded.some(({details}) => details === event.target)) event.stopImmediatePropagation();
};

/** Prints the content of closed `<details>` elements in browsers that have no style for that. */
export function unfoldForPrint(root: ParentNode): void {
  if (isStyled()) return;
  if (roots.size === 0) {
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
  }
  roots.add(root);
  root.addEventListener('toggle', ignoreToggle, {capture: true});
}

export function forgetForPrint(root: ParentNode): void {
  roots.delete(root);
  if (roots.size > 0) return;
  removeEventListener('beforeprint', unfold);
  removeEventListener('afterprint', fold);
}

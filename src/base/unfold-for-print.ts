/** A `<details>` that was opened for printing, and its `name`: opening one of a group closes the others. */
interface Unfolded {
  readonly details: HTMLDetailsElement;
  readonly name: string | null;
}

const roots = new Set<ParentNode>();
let unfolded: Unfolded[] = [];

/** Whether print styles can open a `<details>`: from Chromium 131, Firefox 143 and Safari 18.4. */
const canStylesOpenDetails = (): boolean => CSS.supports('selector(::details-content)');

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

/** Stops the `toggle` events that opening for print causes, because elements report only what the user opens. */
const ignoreToggle = (event: Event): void => {
  if (unfolded.some(({details}) => details === event.target)) event.stopImmediatePropagation();
};

/** Makes closed `<details>` elements print their content, in browsers where styles cannot do that. */
export function unfoldForPrint(root: ParentNode): void {
  if (canStylesOpenDetails()) return;
  if (roots.size === 0) {
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
  }
  roots.add(root);
  root.addEventListener('toggle', ignoreToggle, {capture: true});
}

/** Reverts `unfoldForPrint` for a root that has left the page. */
export function stopUnfoldingForPrint(root: ParentNode): void {
  roots.delete(root);
  if (roots.size > 0) return;
  removeEventListener('beforeprint', unfold);
  removeEventListener('afterprint', fold);
}

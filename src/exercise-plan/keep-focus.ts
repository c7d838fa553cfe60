import type {ReactiveControllerHost} from 'lit';

/** What moving the focus needs of an element. */
export interface FocusHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps the focus in an element whose next update removes the control that has it. After the update, the focus moves to the
 * element with a given `part`, or else to the title. An element without the focus does not take it.
 */
export async function keepFocus(host: FocusHost, part?: string): Promise<void> {
  if (!host.matches(':focus-within')) return;
  await host.updateComplete;
  if (part) host.renderRoot.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
  else host.focus({preventScroll: true});
}

import {html, type TemplateResult} from 'lit';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {fixture} from './fixture.js';
import {until} from './until.js';

/** Renders a cause list. */
export async function listOf(template: TemplateResult = html`<cause-list></cause-list>`): Promise<CauseListElement> {
  const list = await fixture<CauseListElement>(template);
  await list.updateComplete;
  return list;
}

const all = <Found extends Element>(list: CauseListElement, selector: string): Found[] => [
  ...list.shadowRoot!.querySelectorAll<Found>(selector),
];

export const namesOf = (list: CauseListElement): string[] =>
  all(list, '.cause .name').map(({textContent}) => textContent);

export const itemsOf = (list: CauseListElement): HTMLElement[] => all(list, '.cause');

/** @throws if the list has no such cause */
export function itemOf(list: CauseListElement, id: string): HTMLElement {
  const item = itemsOf(list).find(({dataset}) => dataset.id === id);
  if (!item) throw new Error(`no cause ${id}`);
  return item;
}

export const isOpen = (list: CauseListElement, id: string): boolean => (itemOf(list, id) as HTMLDetailsElement).open;

export const regionsOf = (list: CauseListElement): HTMLButtonElement[] => all(list, '.region');

/** @throws if the list has no such region */
export function regionOf(list: CauseListElement, region: string): HTMLButtonElement {
  const button = regionsOf(list).find(({dataset}) => dataset.region === region);
  if (!button) throw new Error(`no region ${region}`);
  return button;
}

/** Returns the regions that are highlighted on the body. */
export const litRegions = (list: CauseListElement): string[] =>
  [...(list.shadowRoot!.querySelector('.map')?.classList ?? [])]
    .filter((name) => name.startsWith('lit-'))
    .map((name) => name.slice(4));

/** Returns the ids of the causes that are highlighted in the list. */
export const litCauses = (list: CauseListElement): string[] =>
  itemsOf(list).flatMap(({classList, dataset}) => (classList.contains('lit') ? [dataset.id as string] : []));

/** Waits until a list shows a cause. */
export const showing = (list: CauseListElement, name: string): Promise<void> =>
  until(() => list.shadowRoot && namesOf(list).includes(name), `${name} in the list`);

import type {PropertyValues, ReactiveElement} from 'lit';
import {createChecker} from '../attributes/checks.js';
import {emergencyNumbers} from '../content/facts/care.js';

/** An element that shows an emergency number. */
interface ElementWithRegion extends ReactiveElement {
  /** Two-letter code of a country (ISO 3166-1), in upper or lower case. */
  readonly region: string | undefined;
}

const numberOf = (region: string): string | undefined => emergencyNumbers[region.trim().toUpperCase()];

/**
 * Returns the emergency number of an element's `region`, and warns if the region is unknown.
 * @returns undefined if the region is missing or unknown
 */
export function emergencyNumber(element: ElementWithRegion, changed: PropertyValues): string | undefined {
  const isValid = (region: unknown): boolean => !(region as string).trim() || !!numberOf(region as string);
  return numberOf(
    createChecker(element, changed)('region', isValid, '', `Known: ${Object.keys(emergencyNumbers).join(', ')}.`),
  );
}

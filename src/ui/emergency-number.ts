import type {PropertyValues, ReactiveElement} from 'lit';
import {createChecker} from '../attributes/checks.js';
import {emergencyNumbers} from '../content/facts/care.js';

/** An element that names a number to call. */
interface InRegion extends ReactiveElement {
  /** ISO 3166-1 code of a country, in any case. */
  readonly region: string | undefined;
}

const numberOf = (region: string): string | undefined => emergencyNumbers[region.trim().toUpperCase()];

/** Where to call for help in the region of an element; undefined without one, and for one that is not known: that is warned of. */
export function emergencyNumber(element: InRegion, changed: PropertyValues): string | undefined {
  const known = (region: unknown): boolean => !(region as string).trim() || !!numberOf(region as string);
  return numberOf(
    createChecker(element, changed)('region', known, '', `Known: ${Object.keys(emergencyNumbers).join(', ')}.`),
  );
}

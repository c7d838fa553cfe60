import type {Origin} from './sourced.js';
import type {ReferenceNumber} from './references.js';

/** A list of reasons to get help. Lists of origin `library` follow public guidance of the UK health service. */
export interface CareList {
  readonly origin: Origin;
  readonly citations: readonly ReferenceNumber[];
  readonly items: readonly string[];
}

/** Reasons to get help, by urgency. */
export const careFacts = {
  'see-a-provider': {
    origin: 'article',
    citations: [2, 4],
    items: ['home-care-not-working', 'severe', 'not-improving', 'other-symptoms'],
  },
  emergency: {
    origin: 'library',
    citations: [],
    items: [
      'both-legs',
      'saddle-numbness',
      'trouble-peeing',
      'bowel-control',
      'sexual-problems',
      'chest-pain',
      'serious-accident',
    ],
  },
  urgent: {
    origin: 'library',
    citations: [],
    items: ['fever', 'weight-loss', 'lump-or-shape', 'no-ease-at-rest'],
  },
} as const satisfies Record<string, CareList>;

export type CareLevel = keyof typeof careFacts;
export type CareItemId<Level extends CareLevel> = (typeof careFacts)[Level]['items'][number];

/** Emergency numbers by country (ISO 3166-1 alpha-2). EU member states share 112. */
export const emergencyNumbers: Readonly<Record<string, string>> = {
  GB: '999',
  US: '911',
  BR: '192',
  NZ: '111',
  AU: '000',
  ...Object.fromEntries(
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
      .split(' ')
      .map((country) => [country, '112']),
  ),
};

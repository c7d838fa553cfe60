import {doses, type DoseFacts, type ExerciseId, type StepId} from './doses.js';
import type {CorrectionId} from './corrections.js';
import type {Origin} from './sourced.js';

export type PositionId = 'lying' | 'standing';
export type EquipmentId = 'wall' | 'band' | 'stick';

export interface ExerciseFacts {
  readonly position: PositionId;
  readonly equipment: readonly EquipmentId[];
  readonly optionalEquipment?: readonly EquipmentId[];
  readonly buildsOn?: {readonly id: ExerciseId; readonly origin: Origin};
  readonly dose: DoseFacts;
  /** Corrections of the article, by step. */
  readonly corrections?: Readonly<Partial<Record<StepId, CorrectionId>>>;
}

/** The four exercises, in the order of their progression. */
export const exerciseFacts = {
  'pelvic-tilt': {position: 'lying', equipment: [], dose: doses['pelvic-tilt'], corrections: {tilt: 'gap'}},
  'pelvic-tilt-arm-raise': {
    position: 'lying',
    equipment: [],
    optionalEquipment: ['stick'],
    buildsOn: {id: 'pelvic-tilt', origin: 'article'},
    dose: doses['pelvic-tilt-arm-raise'],
    corrections: {tilt: 'gap', up: 'pressure'},
  },
  'wall-pelvic-tilt': {
    position: 'standing',
    equipment: ['wall'],
    buildsOn: {id: 'pelvic-tilt', origin: 'library'},
    dose: doses['wall-pelvic-tilt'],
  },
  'band-pelvic-tilt': {
    position: 'standing',
    equipment: ['wall', 'band'],
    buildsOn: {id: 'wall-pelvic-tilt', origin: 'library'},
    dose: doses['band-pelvic-tilt'],
  },
} as const satisfies Record<ExerciseId, ExerciseFacts>;

/** Texts of an exercise that the article does not have. In every language, they are the library's guidance. */
export const libraryTexts = ['howOften', 'feel', 'mistakes', 'stopRule', 'floor'] as const;

/**
 * Places where the article is put right, each shown beside the item it concerns:
 * - `gap`: it asks to create a gap under the low back; a posterior tilt closes it (Chartered Society of
 *   Physiotherapy, NHS inform).
 * - `injection`: it files cortisone under surgical procedures; an injection is not surgery.
 * - `pressure`: it says "hip" where the low back is meant to stay pressed down.
 */
export type CorrectionId = 'gap' | 'injection' | 'pressure';
export const correctionIds: readonly CorrectionId[] = ['gap', 'injection', 'pressure'];

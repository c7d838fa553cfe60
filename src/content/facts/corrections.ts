/**
 * Corrections of the article, each shown beside the text that it corrects:
 * - `gap`: the article asks to create a gap under the low back; a posterior tilt closes it (Chartered Society of
 *   Physiotherapy, NHS inform).
 * - `injection`: the article lists cortisone under surgical procedures; an injection is not surgery.
 * - `pressure`: the article says "hip" where the low back is meant to stay pressed down.
 */
export type CorrectionId = 'gap' | 'injection' | 'pressure';
export const correctionIds: readonly CorrectionId[] = ['gap', 'injection', 'pressure'];

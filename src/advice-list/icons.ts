import type {AdviceId} from '../content/facts/advice.js';
import {AGAIN} from '../ui/icons.js';

const WALK = 'M13 4.5h.01M12 8.5l-2.5 3 1 3.5 3 1.5v4M10.5 15l-2 5.5M12 8.5l3 1.5 1 2.5M9.5 11.5l-2.5 1';
const SCALES = 'M6 4h12l2 2v12l-2 2H6l-2-2V6zM8 10a6 6 0 0 1 8 0M12 12l2-3';

/** Icons of the advice that has no pictures, as paths for `icon`. */
export const adviceIcons: Readonly<Record<AdviceId<'treatment' | 'prevention'>, string>> = {
  'physical-therapy': WALK,
  'keep-going': AGAIN,
  'pain-relievers': 'M7 8h10a4 4 0 0 1 0 8H7a4 4 0 0 1 0-8zM12 8v8',
  'heat-cold': 'M10 14V5a2 2 0 0 1 4 0v9a4 4 0 1 1-4 0zM12 9v8',
  'gentle-stretching': 'M3 19l6-6 6 1 4-7M19.5 3.5h.01',
  'moderate-weight': SCALES,
  injections: 'M4 20l4-4M7 17v-4l7-7 4 4-7 7zM15 3l6 6M18 6l-2 2M10 10l2 2',
  surgery: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  workstation: 'M4 5h16v10H4zM12 15v4M8 19h8',
  weight: SCALES,
  'walking-posture': WALK,
  'stay-active': 'M6 13a3.5 3.5 0 1 0 .01 0zM18 13a3.5 3.5 0 1 0 .01 0zM6 16.5l3.5-7H15l3 7M9 7.5l3.5 9 2.5-7V6h2',
};

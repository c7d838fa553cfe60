import type {CorrectionWords} from '../../content/schema.js';

export const correctionWords: CorrectionWords = {
  gap: 'The article says to make a gap. This tilt closes it.',
  injection: 'The article puts injections under surgery. A shot in the back is not surgery.',
  pressure: 'The article says to keep the pressure on the hip. What stays down is your low back.',
};

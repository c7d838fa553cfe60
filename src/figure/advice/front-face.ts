import {shape} from '../markup.js';
import {mirrored} from './mirrored.js';

const face = mirrored([0, 32, 28, 18, 44, -14, 48, -50, 34, -88, 0, -101]);
const fringe = mirrored([0, -106, 36, -92, 52, -62, 50, -36, 42, -52, 26, -72, 0, -76]);
const nose = 'M2-32L8-14Q1-9-5-13';

/** A face that looks at the viewer, in the coordinate system of the head. */
export const frontFace = shape(face, 'skin') + shape(fringe, 'hair') + shape(nose, 'crease');

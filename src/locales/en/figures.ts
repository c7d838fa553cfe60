import type {ShownPose} from '../../figure/poses.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for its own pictures. */
export const figureWords: Readonly<Record<ShownPose, StillWords>> = {
  'lying-rest': {
    caption: 'Relaxed: a gap',
    alt: 'A person lies on the back on a mat, knees bent, feet flat. There is a gap under the low back.',
  },
  'lying-tilt': {
    caption: 'Tilt and hold: no gap',
    alt: 'The pelvis has tipped back towards the head. The low back is flat on the mat, and the gap has closed.',
  },
  'stick-down': {
    caption: 'Tilt and hold',
    alt: 'A person lies on the back on a mat, knees bent, the low back flat, and holds a stick over the hips with both hands.',
  },
  'stick-up': {
    caption: 'Arms up, back stays down',
    alt: 'Both arms have carried the stick in an arc over the chest and past the head. The low back is still flat on the mat.',
  },
  'wall-rest': {
    caption: 'Relaxed: a gap',
    alt: 'A person leans on a wall with head, upper back and buttocks, knees bent a little, feet a step in front. There is a gap behind the low back.',
  },
  'wall-tilt': {
    caption: 'Tilt and hold: no gap',
    alt: 'The pelvis has tipped back. The low back is flat against the wall, and the gap has closed.',
  },
  'wall-arms-up': {
    caption: 'Arms up, back stays flat',
    alt: 'Both arms are raised in front and overhead. The low back is still flat against the wall.',
  },
};

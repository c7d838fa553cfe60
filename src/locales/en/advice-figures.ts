import type {AdvicePose} from '../../figure/advice/scenes.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for the pictures of the recommendations. */
export const adviceFigureWords: Readonly<Record<AdvicePose, StillWords>> = {
  'ball-ready': {
    caption: 'A ball between your knees',
    alt: 'A person sits on a chair, seen from the front, feet flat on the floor, hands on the thighs. A soft ball is between the knees.',
  },
  'ball-press': {
    caption: 'Squeeze and hold',
    alt: 'The same person, with an arrow at each knee that points to the ball. Both knees press on the ball, and nothing else moves.',
  },
  'push-ready': {
    caption: 'On your back, knees bent',
    alt: 'A person lies on the back on a mat, knees bent, feet flat, arms beside the body.',
  },
  'push-press': {
    caption: 'Push hand and knee together',
    alt: 'One foot is off the mat, with that knee over the hip. The hand of the other side lies on the thigh near that knee. Two arrows meet there: hand and knee push against each other, and nothing moves.',
  },
  'bridge-down': {
    caption: 'On your back, knees bent',
    alt: 'A person lies on the back on a mat, knees bent, feet flat, arms beside the body.',
  },
  'bridge-up': {
    caption: 'Lift your hips',
    alt: 'The hips are up. Shoulders, hips and knees are in one line. Head, shoulders, arms and feet stay on the mat.',
  },
  'book-closed': {
    caption: 'From above: on your side, arms together',
    alt: 'A person seen from above lies on one side, with a pillow under the head. Hips and knees are bent. Both arms reach out in front, one hand on the other.',
  },
  'book-open': {
    caption: 'From above: open the top arm',
    alt: 'The top arm has swung over to the other side, like the cover of a book. Chest and face have turned up. The knees have not moved.',
  },
  'single-both': {
    caption: 'Hold on to a chair',
    alt: 'A person stands on both feet, one hand on the back of a chair.',
  },
  'single-one': {
    caption: 'Lift one foot',
    alt: 'One foot is off the floor, with that knee bent. The person stands tall on the other leg, and one hand still holds the chair.',
  },
  'shoe-flat': {
    caption: 'The whole foot down',
    alt: 'A lower leg and a flat shoe from the side. The shoe stands flat on the floor, and the toes have room in it.',
  },
  'shoe-bent': {
    caption: 'Toes bend, calf works',
    alt: 'The heel is up. The shoe bends where the toes begin, and the toes stay on the floor. The calf at the back of the leg is marked: it lifts the heel.',
  },
  'walk-short': {
    caption: 'Short steps',
    alt: 'A person walks with short steps. The feet are close to each other, and the arms swing a little.',
  },
  'walk-long': {
    caption: 'Long steps',
    alt: 'The same person walks with long steps. The feet are far apart, and the arms swing more.',
  },
};

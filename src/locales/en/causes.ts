import type {CauseWords} from '../../content/schema.js';

export const causeWords: CauseWords = {
  'hip-mobility': {
    name: 'Stiff hips',
    what: 'Your hip cannot move far enough in one or more directions.',
    why: 'Your low back moves more to make up for it. That can irritate the nerves that leave the spine, or press on them.',
  },
  'hip-strength': {
    name: 'Weak hip muscles',
    what: 'The muscles at the side of your hip are weak.',
    why: 'You lean a little to one side with each step, and this can make your back hurt.',
  },
  'foot-ankle-mobility': {
    name: 'Stiff feet and ankles',
    what: 'Your foot is stiff and does not flatten when you step on it.',
    why: 'More force goes up to your spine. It can bother the joints and nerves there.',
  },
  'arthritis-stenosis': {
    name: 'Worn joints or a narrow spine',
    what: 'The joints of your spine are worn (arthritis), or your spine has become narrow (stenosis).',
    why: 'Your low back hurts when you walk or stand.',
    who: 'More likely if you are over 55 and the pain goes away when you sit down.',
  },
  'muscle-fatigue': {
    name: 'Tired or strained muscles',
    what: 'A long walk, or a long time on your feet, can tire or strain your low back and legs.',
    why: 'Muscles that are tired or strained start to ache.',
  },
  posture: {
    name: 'How you hold yourself',
    what: 'The way you carry yourself as you walk can make your low back hurt.',
    why: 'A straight spine shares your weight evenly at each step.',
  },
  'standing-load': {
    name: 'Standing or walking for long',
    what: 'A long time on your feet puts load on your low back.',
    why: 'The bones of your low back are under pressure. In a hard job your back muscles may tense up as well, and then it hurts more.',
  },
  'trunk-stiffness': {
    name: 'A stiff trunk',
    what: 'Your trunk is stiff, and you have less control over how your low back and pelvis move.',
    why: 'Your muscles stop working as a team. Those of the low back tighten to keep you steady, and that makes you stiffer and more sore.',
    who: 'Likely the main reason when back pain lasts, or keeps coming back.',
  },
  'stress-and-fear': {
    name: 'Worry and fear of pain',
    what: 'You may feel tense, or fear a long walk because it has hurt before.',
    why: 'Your brain tries to guard your back and makes the muscles stiff. Pain and stiffness then keep each other going.',
  },
  'old-injury': {
    name: 'An old injury',
    what: 'After an injury, such as one to a hip or knee, you walk in a new way so that it hurts less.',
    why: 'In time, this way of walking can ask too much of your low back.',
  },
  footwear: {
    name: 'Your shoes',
    what: 'Shoes with little support, or with high heels, can stop your toes from bending up and your calves from doing their work.',
    why: 'Your hips and back have to make up for it, and that strains your low back.',
  },
};

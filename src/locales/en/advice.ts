import type {AdviceWords} from '../../content/schema.js';

export const adviceWords: AdviceWords = {
  treatment: {
    'physical-therapy': {
      name: 'Physical therapy',
      text: 'A therapist can teach you moves. They help you bend with ease, stand better, and make your back and tummy strong.',
    },
    'keep-going': {
      name: 'Keep it up',
      text: 'Do what you have learned often. It can help keep the pain away.',
    },
    'pain-relievers': {
      name: 'Pain relievers',
      text: 'Some can be bought without a prescription.',
    },
    'heat-cold': {name: 'Heat or cold', text: 'Something warm or something cold on the sore place.'},
    'gentle-stretching': {name: 'Gentle stretching', text: 'Stretch slowly and softly.'},
    'moderate-weight': {name: 'A moderate weight', text: 'Keep your weight in the middle range.'},
    injections: {
      name: 'Injections',
      text: 'In some cases a doctor may suggest a shot of cortisone.',
    },
    surgery: {name: 'Surgery', text: 'In some cases a doctor may suggest an operation.'},
  },
  prevention: {
    workstation: {name: 'Your desk', text: 'Set up the place where you work so that it fits your body.'},
    weight: {name: 'Your weight', text: 'Losing some weight takes load off your back.'},
    'walking-posture': {
      name: 'How you walk',
      text: 'Mind how you place your feet and hold yourself when you walk.',
    },
    'stay-active': {name: 'Stay active', text: 'Walk, swim or cycle often. It can help your back hurt less.'},
  },
  recommendations: {
    'obliques-adductors': {
      name: 'Sides of your tummy, inner thighs',
      text: 'Make these muscles strong by tensing and holding, without moving.',
    },
    bridge: {name: 'Bridge', text: 'Lift your hips to work your bottom and the backs of your thighs.'},
    'open-book': {name: 'Open book', text: 'Turn your upper back to keep it moving well.'},
    'single-leg': {name: 'Single-leg stand', text: 'Stand on one leg to train control and your sense of balance.'},
    footwear: {name: 'Good shoes', text: 'Wear shoes that let your toes bend up and your calves do their work.'},
    'vary-walking': {name: 'Vary your walk', text: 'Notice how you walk, and change it from time to time.'},
  },
};

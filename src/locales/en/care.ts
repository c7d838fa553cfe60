import type {CareWords} from '../../content/schema.js';

export const careWords: CareWords = {
  'see-a-provider': {
    title: 'See a health professional',
    intro: 'Make a visit if one of these is true for you.',
    items: {
      'home-care-not-working': 'Home care has not helped after several weeks',
      severe: 'The pain is very bad',
      'not-improving': 'The pain does not get better',
      'other-symptoms': 'You have other signs that worry you or hold you back',
    },
  },
  emergency: {
    title: 'Get emergency help now',
    intro: 'Get help at once for back pain with any of these, above all if it is new.',
    items: {
      'both-legs': 'Pain, tingling, weakness or numbness in both legs',
      'saddle-numbness': 'Numbness around your genitals, bottom or inner thighs',
      'trouble-peeing': 'Trouble starting to pee, or you cannot control it',
      'bowel-control': 'You cannot control your bowels',
      'sexual-problems': 'New sexual problems, such as loss of feeling',
      'chest-pain': 'Chest pain',
      'serious-accident': 'It started after a serious accident',
    },
  },
  urgent: {
    title: 'Get help soon',
    intro: 'Ask for an urgent visit for back pain with any of these.',
    items: {
      fever: 'Fever',
      'weight-loss': 'You lose weight without trying',
      'lump-or-shape': 'A lump on your back, or its shape has changed',
      'no-ease-at-rest': 'Pain that does not ease with rest, or is worse at night',
    },
  },
};

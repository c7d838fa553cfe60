// What the pages of all frameworks have in common: what they show at first, and what they heard.
import 'physio-elements/define';

export const first = {
  hold: '1m30s',
  reps: '2',
  voice: 'false',
  locked: true,
  level: 3,
  exercise: 'pelvic-tilt',
  note: 'Once a day.',
  own: {name: 'Calf stretch', steps: [{text: 'Lean in.'}]},
  list: true,
};

window.told = [];

/** @param {Event & Record<string, unknown>} event */
export const tell = (event) => {
  const {type, currentTarget, path = '', cause = ''} = event;
  window.told.push([currentTarget.id, type, path || cause].join(' ').trim());
};

/** @param {{set: (state: object) => void, unmount: () => void}} app */
export const ready = (app) => (window.app = app);

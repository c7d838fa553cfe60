// The markup of each element, in all variants that differ in how they are prerendered or replaced on upgrade.

const customExercise = JSON.stringify({
  id: 'heel-raise',
  name: 'Heel raise',
  steps: [{kind: 'hold', seconds: 4, text: 'Up for {seconds}.'}],
});

export const samples = [
  '<exercise-card exercise="pelvic-tilt"><p>Lie down.</p></exercise-card>',
  '<exercise-card exercise="wall-pelvic-tilt" timer="open" variant="plain"></exercise-card>',
  '<exercise-card exercise="band-pelvic-tilt" variant="compact" theme="dark"><p slot="notes">Slowly.</p></exercise-card>',
  `<exercise-card><script type="application/json">${customExercise}</script></exercise-card>`,
  '<hold-timer hold="7" reps="3" sides="both"></hold-timer>',
  '<hold-timer variant="bar" exercise="pelvic-tilt"></hold-timer>',
  '<p>In a line: <hold-timer variant="inline"></hold-timer> of text.</p>',
  '<cause-list exclusive open="posture"></cause-list>',
  '<cause-list variant="cards" figure="none" causes="hip-mobility posture"></cause-list>',
  '<advice-list topic="recommendations"></advice-list>',
  '<advice-list variant="cards"></advice-list>',
  '<care-notice region="PT"></care-notice>',
  '<care-notice variant="brief"></care-notice>',
  '<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"></exercise-plan>',
];

/** A selector for all elements. */
export const elementSelector = 'exercise-card,hold-timer,cause-list,advice-list,care-notice,exercise-plan';

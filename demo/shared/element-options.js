// The options of each element that the builder offers. The first of an option's `values` is the default of the element, and
// so is `value`. An option of kind `exercise` with `always` has its attribute in the snippet even for the default.
const headings = {name: 'heading-level', values: ['2', '3', '4', '5', '6']};
const sources = {name: 'sources', values: ['footer', 'none']};
const remember = {name: 'remember', kind: 'switch'};
const secondsOption = (name, value) => ({name, kind: 'number', value, min: 0, max: 3600});
const exercise = {
  name: 'exercise',
  kind: 'exercise',
  values: ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'],
};
const region = {name: 'region', values: ['', 'GB', 'US', 'BR', 'ES', 'PT', 'IE', 'NZ', 'AU', 'DE', 'FR', 'IT', 'NL']};

export const options = {
  'exercise-card': [
    {...exercise, always: true},
    {name: 'variant', values: ['card', 'compact', 'plain']},
    {name: 'figure', values: ['animated', 'static', 'none']},
    {name: 'timer', values: ['button', 'open', 'none']},
    headings,
    sources,
    remember,
  ],
  'hold-timer': [
    {...exercise, values: ['', ...exercise.values]},
    {name: 'variant', values: ['ring', 'bar', 'inline']},
    secondsOption('hold', 5),
    {name: 'reps', kind: 'number', value: 5, min: 1, max: 1000},
    {name: 'sets', kind: 'number', value: 1, min: 1, max: 100},
    secondsOption('relax', 3),
    secondsOption('rest', 30),
    secondsOption('prepare', 5),
    {name: 'sides', values: ['one', 'both']},
    {name: 'label', kind: 'text'},
    {name: 'sound', values: ['beep', 'off']},
    {name: 'keep-awake', values: ['on', 'off']},
    {name: 'voice', kind: 'switch'},
    {name: 'vibrate', kind: 'switch'},
    {name: 'locked', kind: 'switch'},
    remember,
  ],
  'exercise-plan': [
    {name: 'exercises', kind: 'exercises', values: exercise.values},
    region,
    headings,
    sources,
    remember,
  ],
  'cause-list': [
    {name: 'variant', values: ['accordion', 'list', 'cards']},
    {name: 'figure', values: ['body', 'none']},
    {name: 'exclusive', kind: 'switch'},
    headings,
    sources,
  ],
  'advice-list': [
    {name: 'topic', values: ['treatment', 'prevention', 'recommendations']},
    {name: 'variant', values: ['list', 'cards']},
    headings,
    sources,
  ],
  'care-notice': [region, {name: 'variant', values: ['full', 'brief']}, headings, sources],
};

export const tags = Object.keys(options);
export const themes = ['clinic', 'calm', 'contrast', 'paper', 'night'];

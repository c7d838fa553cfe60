import {attributesIn} from '../markdown/builder-query.mjs';

/**
 * The gallery's examples of each element. The title of an example is the string in `gallery.examples` with its `id`. An
 * example with `width: 'narrow'` is shown in a narrow column. The link to the builder starts from `tag`, if the element is
 * only a part of the example's `html`; with `builder: false` there is no link.
 * @param {object} strings of the language
 */
const examplesByElement = ({gallery: {sentence, note, clinicName, customExercise}}) => ({
  'exercise-card': [
    {id: 'card', html: '<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>'},
    {
      id: 'card-compact',
      width: 'narrow',
      html: '<exercise-card exercise="wall-pelvic-tilt" variant="compact"></exercise-card>',
    },
    {id: 'card-plain', html: '<exercise-card exercise="pelvic-tilt" variant="plain"></exercise-card>'},
    {
      id: 'card-open',
      width: 'narrow',
      html: '<exercise-card exercise="wall-pelvic-tilt" timer="open" sources="none"></exercise-card>',
    },
    {
      id: 'card-static',
      html: '<exercise-card exercise="band-pelvic-tilt" figure="static" timer="none"></exercise-card>',
    },
    {
      id: 'card-custom',
      builder: false,
      html: `<exercise-card><script type="application/json">${JSON.stringify(
        {
          name: customExercise.name,
          aim: customExercise.aim,
          position: 'standing',
          start: customExercise.start,
          steps: [
            {kind: 'hold', seconds: 20, text: customExercise.hold, say: customExercise.say},
            {kind: 'relax', seconds: 5, text: customExercise.relax},
          ],
          reps: 3,
          sides: 'both',
          author: clinicName,
        },
        null,
        2,
      )}</script><p slot="notes">${note}</p></exercise-card>`,
    },
  ],
  'hold-timer': [
    {id: 'timer-ring', width: 'narrow', html: '<hold-timer hold="5" reps="5" sets="3"></hold-timer>'},
    {id: 'timer-bar', width: 'narrow', html: '<hold-timer variant="bar" hold="5" reps="5" sets="3"></hold-timer>'},
    {
      id: 'timer-inline',
      width: 'narrow',
      html: `<p>${sentence[0]} <hold-timer variant="inline" reps="5"></hold-timer> ${sentence[1]}</p>`,
      tag: '<hold-timer variant="inline" reps="5"></hold-timer>',
    },
    {
      id: 'timer-sides',
      width: 'narrow',
      html: `<hold-timer label="${customExercise.name}" hold="20" reps="3" sides="both" rest="60"></hold-timer>`,
    },
    {id: 'timer-untimed', width: 'narrow', html: '<hold-timer hold="0" reps="8"></hold-timer>'},
    {
      id: 'timer-exercise',
      width: 'narrow',
      html: '<hold-timer exercise="pelvic-tilt-arm-raise" voice></hold-timer>',
    },
  ],
  'exercise-plan': [
    {id: 'plan', html: '<exercise-plan></exercise-plan>'},
    {
      id: 'plan-two',
      html: `<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt" region="GB" remember><b slot="clinic">${clinicName}</b></exercise-plan>`,
      tag: '<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt" region="GB" remember></exercise-plan>',
    },
  ],
  'cause-list': [
    {id: 'causes', html: '<cause-list></cause-list>'},
    {id: 'causes-exclusive', html: '<cause-list exclusive open="posture" sources="none"></cause-list>'},
    {
      id: 'causes-list',
      html: '<cause-list variant="list" causes="footwear posture muscle-fatigue" sources="none"></cause-list>',
    },
    {
      id: 'causes-cards',
      html: '<cause-list variant="cards" figure="none" causes="hip-mobility hip-strength foot-ankle-mobility" sources="none"></cause-list>',
    },
  ],
  'advice-list': [
    {id: 'advice-treatment', html: '<advice-list></advice-list>'},
    {
      id: 'advice-prevention',
      html: '<advice-list topic="prevention" variant="cards" sources="none"></advice-list>',
    },
    {id: 'advice-recommendations', html: '<advice-list topic="recommendations"></advice-list>'},
  ],
  'care-notice': [
    {id: 'notice-full', html: '<care-notice region="GB"></care-notice>'},
    {id: 'notice-brief', width: 'narrow', html: '<care-notice variant="brief"></care-notice>'},
  ],
});

/**
 * The examples with `liveHtml`, whose headings are one level below those of the page, and `builderUrl`, which opens the
 * builder with the attributes of the example.
 */
const examplesIn = (strings) =>
  Object.entries(examplesByElement(strings)).map(([element, examples]) => ({
    element,
    examples: examples.map(({html, tag = html, builder = true, ...rest}) => ({
      ...rest,
      html,
      liveHtml: element === 'hold-timer' ? html : html.replace(`<${element}`, `<${element} heading-level="4"`),
      builderUrl:
        builder && `builder/?${new URLSearchParams({element, ...attributesIn(tag.replace(/^<[\w-]+|>.*$/gs, ''))})}`,
    })),
  }));

export default {examplesIn};

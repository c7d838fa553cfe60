/* global page */
// Exercises of somebody's own, good and bad: what each of both pages is asked to show.
{
  const good = {
    id: 'heel-raise',
    name: 'Heel raise',
    steps: [
      {kind: 'hold', seconds: 4, text: 'Up for {seconds}, {seconds} in all.'},
      {text: 'Down.', correction: 'Slowly.'},
    ],
    sets: 2,
    reps: 3,
  };
  const pose = {root: [0, -500], caption: 'Up', alt: 'A person on the toes.'};
  const step = (fields) => ({...good, steps: [{text: 'Up.', ...fields}]});
  const film = (fields) => ({...good, media: [{type: 'image', src: 'a.png', alt: 'A picture.', ...fields}]});
  const figure = (fields) => ({...good, figure: {poses: [{...pose, ...fields}]}});

  window.records = {
    good,
    'the least': {name: 'Least', steps: [{text: 'Do it.'}]},
    'with all around it': {
      ...good,
      $schema: 'https://example.org/schema.json',
      aim: 'For the calves.',
      start: 'Stand.',
      position: 'standing',
      positionName: 'Standing',
      equipment: ['A step'],
      optional: 'Higher with it.',
      breathing: 'Breathe.',
      howOften: 'Daily.',
      feel: ['Warm'],
      mistakes: ['Fast'],
      floor: {down: ['Kneel.'], up: ['Rise.']},
      ours: ['floor'],
      sides: 'both',
      doseInWords: 'A few times',
      easier: {name: 'Sitting'},
      harder: {id: 'one-leg', name: 'On one leg', origin: 'article'},
      place: [1, 2],
      author: 'A. Physiotherapist',
      sources: [{name: 'A leaflet', url: 'https://example.org/'}, {name: 'A book'}],
    },
    'poses of its own': figure({id: 'up', near: {hip: 20, knee: -10}, lumbar: [0, 1, 2, 3, 4, 5]}),
    'poses at a wall': {...good, figure: {setting: 'wall', poses: [pose]}},
    'a borrowed figure': {...good, figure: {exercise: 'wall-pelvic-tilt'}},
    'a film': film({type: 'video', captions: 'a.vtt', width: 640, height: 360}),
    'what is left out by undefined': {
      ...good,
      aim: undefined,
      figure: undefined,
      steps: [{text: 'Up.', say: undefined}],
    },
    'text that is markup': {
      ...good,
      name: '<img src=x onerror=alert(1)>',
      aim: 'Invisible \u202eturn\u0000 &amp; so on',
    },
    'the most letters': {...good, aim: 'a'.repeat(2000)},
    null: null,
    text: 'Heel raise',
    'a list': [good],
    'nothing in it': {},
    'no steps': {...good, steps: []},
    'steps that are none': {...good, steps: 'Up.'},
    'a key too many': {...good, colour: 'red'},
    'a key too many deep inside': step({colour: 'red'}),
    'a name that cannot be seen': {...good, name: ' \u200b'},
    'a letter too many': {...good, aim: 'a'.repeat(2001)},
    'an id that is none': {...good, id: 'Heel raise'},
    'an id of every object': {...good, id: 'constructor'},
    'a kind that is not known': step({kind: 'jump'}),
    'seconds that are text': step({seconds: '4'}),
    'seconds that are too many': step({seconds: 3601}),
    'seconds below zero': step({seconds: -1}),
    'seconds that are no number': step({seconds: NaN}),
    'a part of a set': {...good, sets: 1.5},
    'no set': {...good, sets: 0},
    'a place of three': {...good, place: [1, 2, 3]},
    'a script for an address': film({src: 'javascript:alert(1)'}),
    'an address with a line end': film({src: 'a\n.png'}),
    'a picture without words': film({alt: undefined}),
    'a width of null': film({width: null}),
    'a pose without a place': figure({root: [0]}),
    'an angle beyond a turn': figure({near: {knee: 361}}),
    'a setting that is not known': {...good, figure: {setting: 'moon'}},
    'a figure of another': {...good, figure: {exercise: 'heel-raise'}},
    'too many steps': {...good, steps: Array(51).fill({text: 'Up.'})},
    'ours of what is not': {...good, ours: ['name']},
    'a function': {...good, feel: () => 1},
    'a date': {...good, aim: new Date(0)},
  };

  /** Shows each on a card. @returns what it says of it, or what it shows */
  window.judgeAll = async () => {
    const answers = {};
    const every = await fetch('/test/content/own-exercise.json');
    window.records['every field'] = await every.json();
    for (const [what, record] of Object.entries(window.records)) {
      const card = document.createElement('exercise-card');
      document.body.replaceChildren(card);
      answers[what] = await new Promise((resolve) => {
        card.addEventListener('content-error', ({path, reason}) => resolve({path, reason}));
        const look = () => {
          if (card.shadowRoot.querySelector('[part=card]')) resolve({shown: page.shown()});
          else requestAnimationFrame(look);
        };
        // One of null is as none at all.
        if (record === null) resolve({});
        card.data = record;
        look();
      });
    }
    return answers;
  };
}

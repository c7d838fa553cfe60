// A page that has every element in every variant, with custom content too.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../../..');
const completeExercise = JSON.parse(readFileSync(join(root, 'test/content/own-exercise.json'), 'utf8'));
/** A custom exercise with every field; its picture comes from the same origin. */
export const customExercise = {
  ...completeExercise,
  media: [{type: 'image', src: '/demo/pictures/readme.png', alt: 'A card.'}],
  figure: {exercise: 'pelvic-tilt'},
};

const script = (content) => `<script type="application/json">${JSON.stringify(content)}</script>`;
export const ids = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];
const dose = 'hold="5" relax="3" reps="2" sets="2" rest="30" prepare="5"';

const body = `
  <hold-timer id="ring" ${dose} voice vibrate></hold-timer>
  <hold-timer id="bar" variant="bar" ${dose} theme="dark"></hold-timer>
  <p>Hold it <hold-timer id="inline" variant="inline" ${dose}></hold-timer> there.</p>
  <hold-timer id="sides" sides="both" hold="5" reps="1" sets="1" prepare="0"></hold-timer>
  <hold-timer id="free" hold="0" reps="8" prepare="0" label="Heel raise"></hold-timer>
  <hold-timer id="locked" locked remember></hold-timer>
  <hold-timer exercise="nope">Ask.</hold-timer>
  ${ids.map((id) => `<exercise-card id="of-${id}" exercise="${id}"><p slot="notes">Slowly. Ana</p></exercise-card>`).join('')}
  <exercise-card id="compact" exercise="wall-pelvic-tilt" variant="compact" remember></exercise-card>
  <exercise-card id="plain" exercise="band-pelvic-tilt" variant="plain" figure="static" theme="dark"></exercise-card>
  <exercise-card id="open" exercise="pelvic-tilt" timer="open" figure="none" sources="none"></exercise-card>
  <exercise-card id="slots" exercise="pelvic-tilt" class="physio-calm"><img slot="media" src="/demo/pictures/readme.png" alt="">
    <a slot="actions" href="/book">Book a visit</a></exercise-card>
  <exercise-card id="script">${script(customExercise)}<p>Ask.</p></exercise-card>
  <exercise-card id="faulty">${script({name: 'Nothing to do'})}<p>Ask.</p></exercise-card>
  <exercise-card id="data"></exercise-card>
  <exercise-card exercise="nope"></exercise-card>
  <exercise-card exercise="nope">Ask.</exercise-card>
  <exercise-card id="moves" exercise="pelvic-tilt" lang="es"></exercise-card>
  <div data-physio="exercise-card" data-exercise="pelvic-tilt" data-lang="es">Tilt.</div>
  <cause-list id="causes"></cause-list>
  <cause-list variant="list" sources="none" theme="light"></cause-list>
  <cause-list id="cause-cards" variant="cards" figure="none"></cause-list>
  <cause-list id="opened" open exclusive></cause-list>
  <cause-list id="custom-causes"></cause-list>
  <cause-list causes="nope">Ask.</cause-list>
  <advice-list></advice-list>
  <advice-list topic="prevention" variant="cards" theme="dark"></advice-list>
  <advice-list id="advice" topic="recommendations" variant="cards"></advice-list>
  <advice-list id="custom-advice"></advice-list>
  <advice-list id="no-advice">Ask.</advice-list>
  <care-notice region="GB"></care-notice>
  <care-notice theme="dark"></care-notice>
  <care-notice variant="brief" region="US" sources="none"></care-notice>
  <exercise-plan id="plan" exercises="pelvic-tilt wall-pelvic-tilt band-pelvic-tilt" remember region="PT">
    <b slot="clinic">Clinic on the Square</b></exercise-plan>
  <exercise-plan exercises="nope">Ask.</exercise-plan>
  ${['pt-BR', 'es', 'ar']
    .map(
      (
        lang,
      ) => `<section lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''}><hold-timer></hold-timer><exercise-card exercise="pelvic-tilt"></exercise-card>
    <cause-list></cause-list><advice-list topic="recommendations"></advice-list><care-notice></care-notice><exercise-plan></exercise-plan></section>`,
    )
    .join('')}`;

/** @param {string} file a file of the library @param {string} [more] further markup */
export const pageWith = (file, more = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A walk</title>
    <link rel="icon" href="/demo/pictures/readme.png">
    <script src="/test/guarantees/every-state/record-violations.js"></script>
    <script src="/test/guarantees/every-state/page.js"></script>
    <script src="/test/guarantees/every-state/user.js"></script>
    ${['clinic', 'calm', 'contrast', 'paper', 'night'].map((name) => `<link rel="stylesheet" href="/dist/themes/${name}.css">`).join('')}
    <script type="module" src="/dist/cdn/${file}"></script>
  </head>
  <body>${body}${more}</body>
</html>`;

// Choices that an author may make in the builder, for the tests of snippets: every element, language and kind of file, and themes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (file) => JSON.parse(readFileSync(join(root, 'dist/cdn', file), 'utf8'));
const [integrity, chunks] = [read('integrity.json'), read('chunks.json')];

/** The path of the library on the site. */
export const versionedFolder = `physio-elements@${version}`;

/**
 * @param {string} base the URL of the folder of the library
 * @returns the choices, each with `shows`: a text that the element shows after that choice
 */
export const builderCases = (base) =>
  [
    {element: 'exercise-card', attributes: {exercise: 'pelvic-tilt'}, shows: 'Pelvic tilt'},
    {
      element: 'exercise-card',
      attributes: {exercise: 'wall-pelvic-tilt', variant: 'compact', 'heading-level': '3', remember: ''},
      lang: 'pt-BR',
      theme: 'calm',
      accent: '#7b2d6b',
      shows: 'Iniciar',
    },
    {
      element: 'hold-timer',
      attributes: {hold: '7', reps: '3', sides: 'both', label: 'Side "plank" & more', voice: ''},
      scheme: 'dark',
      accent: 'oklch(0.6 0.1 30)',
      file: 'all',
      shows: 'Start',
    },
    {element: 'cause-list', attributes: {exclusive: ''}, lang: 'es', file: 'pieces', shows: 'Pies y tobillos'},
    {element: 'advice-list', attributes: {topic: 'prevention'}, theme: 'paper', shows: 'Your desk'},
    {element: 'care-notice', attributes: {region: 'GB', variant: 'brief'}, scheme: 'light', shows: '999'},
    {
      element: 'exercise-plan',
      attributes: {exercises: 'pelvic-tilt wall-pelvic-tilt', region: 'US'},
      theme: 'night',
      shows: 'Wall pelvic tilt',
    },
  ].map((choice) => ({file: 'one', title: 'Something for your back', base, version, integrity, chunks, ...choice}));

import type {ExerciseId} from '../content/facts/doses.js';
import type {ShownPose} from './poses.js';
import type {Arrow, Scene, Still} from './scene.js';
import * as set from './settings.js';
import type {LoosePose, Point} from './skeleton.js';

type ExerciseScene = Scene<LoosePose, ShownPose> & {readonly stills: readonly [Still<ShownPose>, Still<ShownPose>]};

const pelvisTurns = (center: Point): Arrow => ({center, radius: 48, start: 20, end: -185});
const lyingTurn = pelvisTurns([0, -70]);
const wallTurn = pelvisTurns([74, -468]);

// On the straight way the head or the feet would slip.
const lying = {ways: {'lying-rest lying-tilt': ['lying-half'], 'lying-rest stick-down': ['lying-half']}};
const leaning = {ways: {'wall-rest wall-tilt': ['wall-half']}};

/** The four exercises. */
export const scenes: Readonly<Record<ExerciseId, ExerciseScene>> = {
  'pelvic-tilt': {
    ...lying,
    rest: 'lying-rest',
    set: set.mat,
    stills: [
      {pose: 'lying-rest', arrows: []},
      {pose: 'lying-tilt', arrows: [lyingTurn, {press: true, from: [-140, -190], to: [-140, -20]}]},
    ],
    steps: {hold: 'lying-tilt'},
  },
  'pelvic-tilt-arm-raise': {
    ...lying,
    rest: 'lying-rest',
    set: set.stick,
    stills: [
      {pose: 'stick-down', arrows: [lyingTurn]},
      {pose: 'stick-up', arrows: [{center: [-287, -56], radius: 400, start: -46, end: -146}]},
    ],
    steps: {hold: 'stick-down', up: 'stick-up', down: 'stick-down'},
  },
  'wall-pelvic-tilt': {
    ...leaning,
    rest: 'wall-rest',
    set: set.wall,
    stills: [
      {pose: 'wall-rest', arrows: []},
      {pose: 'wall-tilt', arrows: [wallTurn, {press: true, from: [190, -630], to: [12, -630]}]},
    ],
    steps: {hold: 'wall-tilt'},
  },
  'band-pelvic-tilt': {
    ...leaning,
    rest: 'wall-rest',
    set: set.band,
    stills: [
      {pose: 'wall-tilt', arrows: [wallTurn]},
      {pose: 'wall-arms-up', arrows: [{center: [56, -779], radius: 410, start: 50, end: -60}]},
    ],
    steps: {hold: 'wall-tilt', up: 'wall-arms-up', 'hold-up': 'wall-arms-up', down: 'wall-tilt'},
  },
};

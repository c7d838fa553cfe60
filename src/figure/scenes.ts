import type {ExerciseId} from '../content/facts/doses.js';
import {arrow} from './arrow.js';
import type {ShownPose} from './poses.js';
import type {Scene, Still} from './scene.js';
import * as settings from './scene-settings.js';
import type {PartialPose} from './skeleton.js';

type ExerciseScene = Scene<PartialPose, ShownPose> & {readonly stills: readonly [Still<ShownPose>, Still<ShownPose>]};

/** Stem of an arrow around the hip, where the pelvis turns. */
const ARC = 'A48 48 0 1 1-14-93';
const lyingTurn = arrow([-48, -66], 106, ARC);
const wallTurn = arrow([26, -464], 106, ARC);

// Without the waypoints, the head or the feet would slip.
const lying = {waypoints: {'lying-rest lying-tilt': ['lying-half'], 'lying-rest stick-down': ['lying-half']}};
const leaning = {waypoints: {'wall-rest wall-tilt': ['wall-half']}};

/** Scenes of the built-in exercises. */
export const scenes: Readonly<Record<ExerciseId, ExerciseScene>> = {
  'pelvic-tilt': {
    ...lying,
    restPose: 'lying-rest',
    setting: settings.mat,
    stills: [
      {pose: 'lying-rest', arrows: []},
      {pose: 'lying-tilt', arrows: [lyingTurn, arrow([-140, -20], 90, 'H-170', 'press')]},
    ],
    steps: {hold: 'lying-tilt'},
  },
  'pelvic-tilt-arm-raise': {
    ...lying,
    restPose: 'lying-rest',
    setting: settings.stick,
    stills: [
      {pose: 'stick-down', arrows: [lyingTurn]},
      {pose: 'stick-up', arrows: [arrow([-619, -280], 127, 'A400 400 0 0 1-418-448')]},
    ],
    steps: {hold: 'stick-down', up: 'stick-up', down: 'stick-down'},
  },
  'wall-pelvic-tilt': {
    ...leaning,
    restPose: 'wall-rest',
    setting: settings.wall,
    stills: [
      {pose: 'wall-rest', arrows: []},
      {pose: 'wall-tilt', arrows: [wallTurn, arrow([12, -630], 180, 'H-170', 'press')]},
    ],
    steps: {hold: 'wall-tilt'},
  },
  'band-pelvic-tilt': {
    ...leaning,
    restPose: 'wall-rest',
    setting: settings.band,
    stills: [
      {pose: 'wall-tilt', arrows: [wallTurn]},
      {pose: 'wall-arms-up', arrows: [arrow([261, -1134], -147, 'A410 410 0 0 1-404-536')]},
    ],
    steps: {hold: 'wall-tilt', up: 'wall-arms-up', 'hold-up': 'wall-arms-up', down: 'wall-tilt'},
  },
};

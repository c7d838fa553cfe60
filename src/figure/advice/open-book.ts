import {arrow} from '../arrow.js';
import * as body from '../body.js';
import {arm, head, layeredLeg, profile, trunk} from '../limbs.js';
import {jointGroup, layer, shape} from '../markup.js';
import {rect} from '../scene-settings.js';
import type {Rig, Scene} from '../scene.js';
import {jointsOf, type Joint, type Pose, type Side} from '../skeleton.js';
import {frontFace} from './front-face.js';

// The open book from above: a body lies on its side, and its upper half turns towards the viewer.

/** A pose of the open book. `turn` is 0 for lying on the side, 1 for the chest facing up. */
type BookPose = Pose & {readonly turn: number};
type ShownBookPose = 'book-closed' | 'book-open';

const chest = [
  -57, 12, -61, -30, -74, -66, -92, -92, -112, -108, -114, -132, -92, -148, -50, -160, -18, -168, 0, -170, 18, -168, 52,
  -160, 92, -148, 114, -132, 112, -108, 92, -92, 74, -66, 60, -30, 57, 10, 0, 20,
];
const shoulder = [-33, 0, 0, -33, 33, 0, 0, 33];

const scaledJoint = (offset: Joint['offset'], angle: number, x: number, y = 1): Joint => ({
  offset,
  angle,
  scale: [x, y],
});

/** The joints of the skeleton, adjusted to the turn of the upper body. */
function joints(pose: BookPose): ReadonlyMap<string, Joint> {
  const {turn} = pose;
  const bones = jointsOf(pose);
  const all = new Map<string, Joint>(bones);
  const near: Joint['offset'] = [27 - 97 * turn, -122 - 4 * turn];
  const {angle} = bones.get('near-upper') as Joint;
  // An arm that turns towards the viewer looks shorter, and halfway only its end is visible, which the shoulder covers.
  all.set('near-upper', scaledJoint(near, angle, 1, Math.round(Math.cos(turn * Math.PI) * 1000) / 1000 || 0.001));
  all.set('near-shoulder', {offset: near, angle: 0});
  all.set('far-upper', {...(bones.get('far-upper') as Joint), offset: [27 + 91 * turn, -122 - 4 * turn]});
  all.set('chest', scaledJoint([30, 0], 0, Math.round((0.5 + Math.sin((turn * Math.PI) / 2) / 2) * 1000) / 1000));
  // The face from the front replaces the face in profile.
  const front = turn > 0.4 ? 1 : 0;
  all.set('side', scaledJoint([0, 0], 0, 1 - front, 1 - front));
  all.set('front', scaledJoint([0, 0], 0, front, front));
  return all;
}

const EYE = 'M256 300Q330 224 404 300Q330 376 256 300ZM330 362V426M304 404L330 432L356 404';
const under =
  rect('ground', -620, -520, 1140, 1050, 40) +
  rect('pillow', -530, -92, 170, 220, 44) +
  shape(EYE, 'sight') +
  shape('M308 300A22 22 0 0 1 352 300A22 22 0 0 1 308 300Z', 'sight');

const bookRig: Rig<BookPose> = {
  joints,
  draw(pose, _setting, marks) {
    const all = joints(pose);
    const inPart = (part: string, content: string): string => jointGroup(all, part, content);
    const armOnTrunk = (side: Side, under = ''): string =>
      trunk(inPart, layer(under + inPart(`${side}-upper`, arm(inPart, side)), side));
    const face = inPart('side', profile()) + inPart('front', frontFace);
    return (
      layeredLeg(inPart, 'far') +
      armOnTrunk('far') +
      layer(
        trunk(inPart, head(inPart, face) + shape(body.thorax, 'top') + inPart('chest', shape(chest, 'top')), shape),
      ) +
      layeredLeg(inPart, 'near') +
      armOnTrunk('near', inPart('near-shoulder', shape(shoulder, 'top'))) +
      marks
    );
  },
};

const poseAtTurn = (turn: number): BookPose => ({
  turn,
  root: [0, 0],
  pelvis: -90,
  lumbar: [-1, -2, -2, -2, -1, 1],
  neck: 3,
  head: 2,
  near: {hip: -82, knee: 88, ankle: -10, shoulder: -92, elbow: -2, wrist: 0},
  far: {hip: -78, knee: 88, ankle: -10, shoulder: -88, elbow: -2, wrist: 0},
});

const waypointIds = [1, 2, 3, 4, 5].map((sixth) => `book-${sixth}`);

export const openBook: Scene<BookPose, ShownBookPose> = {
  setting: {box: [-640, -540, 1180, 1090], under, rig: bookRig},
  poses: {
    'book-closed': poseAtTurn(0),
    ...Object.fromEntries(waypointIds.map((id, i) => [id, poseAtTurn((i + 1) / 6)])),
    'book-open': poseAtTurn(1),
  },
  stills: [
    {pose: 'book-closed', arrows: []},
    {pose: 'book-open', arrows: [arrow([-185, 307], 132, 'A500 500 0 0 0-517 517')]},
  ],
  steps: {},
  restPose: 'book-closed',
  waypoints: {'book-closed book-open': waypointIds},
};

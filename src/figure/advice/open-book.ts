import {arrow} from '../arrow.js';
import * as body from '../body.js';
import {curve} from '../curve.js';
import {jointed, layer, shape} from '../markup.js';
import {rect} from '../settings.js';
import type {Rig, Scene} from '../scene.js';
import {jointsOf, LUMBAR, type Joint, type Part, type Pose, type Side} from '../skeleton.js';

// The open book, from above: a body that lies on its side, and the upper half of it turns towards the viewer.

/** `turn`: 0 on the side, 1 with the chest up. */
type BookPose = Pose & {readonly turn: number};
type Book = 'book-closed' | 'book-open';

const chest = curve([
  -57, 12, -61, -30, -74, -66, -92, -92, -112, -108, -114, -132, -92, -148, -50, -160, -18, -168, 0, -170, 18, -168, 52,
  -160, 92, -148, 114, -132, 112, -108, 92, -92, 74, -66, 60, -30, 57, 10, 0, 20,
]);
const face = curve([-48, -50, -44, -14, -28, 18, 0, 32, 28, 18, 44, -14, 48, -50, 34, -88, 0, -101, -34, -88]);
const fringe = curve([
  -50, -36, -52, -62, -36, -92, 0, -106, 36, -92, 52, -62, 50, -36, 42, -52, 26, -72, 0, -76, -26, -72, -42, -52,
]);
const nose = 'M2-32L8-14Q1-9-5-13';
const shoulder = curve([-33, 0, 0, -33, 33, 0, 0, 33]);

const about = (offset: Joint['offset'], angle: number, x: number, y = 1): Joint => ({offset, angle, scale: [x, y]});

/** The joints of the skeleton, and what turning does to them. */
function joints(pose: BookPose): ReadonlyMap<string, Joint> {
  const {turn} = pose;
  const bones = jointsOf(pose);
  const all = new Map<string, Joint>(bones);
  const near: Joint['offset'] = [27 - 97 * turn, -122 - 4 * turn];
  const {angle} = bones.get('near-upper') as Joint;
  // An arm that comes towards the viewer is seen shorter, and from its end half way: then the shoulder covers it.
  all.set('near-upper', about(near, angle, 1, Math.round(Math.cos(turn * Math.PI) * 1000) / 1000 || 0.001));
  all.set('near-shoulder', {offset: near, angle: 0});
  all.set('far-upper', {...(bones.get('far-upper') as Joint), offset: [27 + 91 * turn, -122 - 4 * turn]});
  all.set('chest', about([30, 0], 0, Math.round((0.5 + Math.sin((turn * Math.PI) / 2) / 2) * 1000) / 1000));
  // The head that is seen from the side gives way to the one from the front.
  const front = turn > 0.4 ? 1 : 0;
  all.set('side', about([0, 0], 0, 1 - front, 1 - front));
  all.set('front', about([0, 0], 0, front, front));
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
  draw(pose, _set, marks) {
    const at = (part: string, content: string): string => jointed(all, part, content);
    const all = joints(pose);
    const leg = (side: Side): string =>
      at(
        `${side}-thigh`,
        at(
          `${side}-shin`,
          at(`${side}-foot`, at(`${side}-toe`, shape(body.toe, 'skin')) + shape(body.foot, 'skin')) +
            shape(body.ankle, 'skin') +
            shape(body.shin, 'bottom'),
        ) + shape(body.thigh, 'bottom'),
      );
    const trunk = (inThorax: string, own: (part: Part) => string = () => ''): string =>
      at(
        'pelvis',
        LUMBAR.reduceRight((chain, part) => at(part, chain + own(part)), at('thorax', inThorax)) + own('pelvis'),
      );
    const arm = (side: Side): string =>
      trunk(
        layer(
          (side === 'near' ? at('near-shoulder', shape(shoulder, 'top')) : '') +
            at(
              `${side}-upper`,
              at(
                `${side}-fore`,
                at(
                  `${side}-hand`,
                  shape(body.thumb, 'skin') + shape(body.hand, 'skin') + shape(body.fingers, 'crease'),
                ) + shape(body.fore, 'skin'),
              ) +
                shape(body.upper, 'skin') +
                shape(body.sleeve, 'top') +
                shape(body.sleeveHem, 'hem'),
            ),
          side,
        ),
      );
    const head = at(
      'neck',
      shape(body.neck, 'skin') +
        at(
          'head',
          at('side', shape(body.head, 'skin') + shape(body.hair, 'hair') + shape(body.ear, 'skin')) +
            at('front', shape(face, 'skin') + shape(fringe, 'hair') + shape(nose, 'crease')),
        ),
    );
    return (
      at('pelvis', layer(leg('far'), 'far')) +
      arm('far') +
      layer(
        trunk(head + shape(body.thorax, 'top') + at('chest', shape(chest, 'top')), (part) =>
          part === 'pelvis' ? shape(body.pelvis, 'bottom') + shape(body.waistband, 'waist') : shape(body.lumbar, 'top'),
        ),
      ) +
      at('pelvis', layer(leg('near'))) +
      arm('near') +
      marks
    );
  },
};

const turned = (turn: number): BookPose => ({
  turn,
  root: [0, 0],
  pelvis: -90,
  lumbar: [-1, -2, -2, -2, -1, 1],
  neck: 3,
  head: 2,
  near: {hip: -82, knee: 88, ankle: -10, shoulder: -92, elbow: -2, wrist: 0},
  far: {hip: -78, knee: 88, ankle: -10, shoulder: -88, elbow: -2, wrist: 0},
});

const between = [1, 2, 3, 4, 5].map((sixth) => `book-${sixth}`);

export const openBook: Scene<BookPose, Book> = {
  set: {box: [-640, -540, 1180, 1090], under, rig: bookRig},
  poses: {
    'book-closed': turned(0),
    ...Object.fromEntries(between.map((id, i) => [id, turned((i + 1) / 6)])),
    'book-open': turned(1),
  },
  stills: [
    {pose: 'book-closed', arrows: []},
    {pose: 'book-open', arrows: [arrow([-185, 307], 132, 'A500 500 0 0 0-517 517')]},
  ],
  steps: {},
  rest: 'book-closed',
  ways: {'book-closed book-open': between},
};

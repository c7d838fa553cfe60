import {expect} from '@open-wc/testing';
import * as body from '../../src/figure/body.js';
import type {Contour} from '../../src/figure/contour.js';
import {poses, type PoseId} from '../../src/figure/poses.js';
import {scenes} from '../../src/figure/scenes.js';
import {toScenePoint, SIDES, type Part} from '../../src/figure/skeleton.js';
import {framesOf, gapOf, reach, slideOf, type Surface} from '../helpers/outline.js';

const sideOf = (id: string): Surface => (id.startsWith('wall') ? 'back' : 'down');
const ids = Object.keys(poses) as PoseId[];

/** Every movement during a timer. */
const movements: [exercise: keyof typeof scenes, from: PoseId, to: PoseId][] = [
  ['pelvic-tilt', 'lying-rest', 'lying-tilt'],
  ['pelvic-tilt', 'lying-tilt', 'lying-rest'],
  ['pelvic-tilt-arm-raise', 'lying-rest', 'stick-down'],
  ['pelvic-tilt-arm-raise', 'stick-down', 'stick-up'],
  ['pelvic-tilt-arm-raise', 'stick-down', 'lying-rest'],
  ['wall-pelvic-tilt', 'wall-rest', 'wall-tilt'],
  ['wall-pelvic-tilt', 'wall-tilt', 'wall-rest'],
  ['band-pelvic-tilt', 'wall-rest', 'wall-tilt'],
  ['band-pelvic-tilt', 'wall-tilt', 'wall-arms-up'],
];

describe("the exercises' figures", () => {
  for (const id of ids) {
    it(`touch the surface that they lie on or lean at: ${id}`, () => {
      const touching: [Part, Contour][] = [
        ['pelvis', body.pelvis],
        ['thorax', body.thorax],
        ['head', body.hair],
      ];
      for (const [part, contour] of touching)
        expect(reach(poses[id], part, contour, sideOf(id)), part).to.be.within(-4, 5);
      for (const side of SIDES)
        expect(reach(poses[id], `${side}-foot`, body.foot, 'down'), `${side} sole`).to.be.within(-4, 5);
    });

    it(`do not pass through mat, wall or floor: ${id}`, () => {
      const parts: [Part, Contour][] = SIDES.flatMap((side): [Part, Contour][] => [
        [`${side}-thigh`, body.thigh],
        [`${side}-shin`, body.shin],
        [`${side}-foot`, body.foot],
        [`${side}-upper`, body.upper],
        [`${side}-fore`, body.fore],
        [`${side}-hand`, body.hand],
      ]);
      for (const [part, contour] of parts) {
        expect(reach(poses[id], part, contour, 'down'), `${part}, down`).to.be.at.most(5);
        if (sideOf(id) === 'back') expect(reach(poses[id], part, contour, 'back'), `${part}, back`).to.be.at.most(5);
      }
    });
  }

  it('have a gap under the low back at rest, and none in the tilt', () => {
    for (const id of ids.filter((name) => name.endsWith('rest')))
      expect(gapOf(poses[id], sideOf(id)), id).to.be.within(30, 45);
    for (const id of ids.filter((name) => !/rest|half/.test(name)))
      expect(gapOf(poses[id], sideOf(id)), id).to.be.within(-4, 4);
  });

  it('close the gap during the movement, without opening it again', () => {
    for (const [exercise, rest, tilt] of [movements[0]!, movements[5]!]) {
      const gaps = framesOf(scenes[exercise], rest, tilt).map((pose) => gapOf(pose, sideOf(rest)));
      gaps.slice(1).forEach((gap, i) => expect(gap).to.be.at.most(gaps[i]! + 0.5));
    }
  });

  it('hold the stick with both hands, in one direction', () => {
    const scene = scenes['pelvic-tilt-arm-raise'];
    for (const [, from, to] of movements.filter(([exercise]) => exercise === 'pelvic-tilt-arm-raise')) {
      for (const pose of framesOf(scene, from, to)) {
        const [nearX, nearY] = toScenePoint(pose, 'near-held');
        const [farX, farY] = toScenePoint(pose, 'far-held');
        expect(Math.hypot(nearX - farX, nearY - farY)).to.be.below(12);
        // The stick keeps its direction, from one fist to the other.
        for (const side of SIDES) {
          const [x, y] = toScenePoint(pose, `${side}-held`);
          const [endX, endY] = toScenePoint(pose, `${side}-held`, [46, -32]);
          expect(endX - x).to.be.closeTo(46, 0.1);
          expect(endY - y).to.be.closeTo(-32, 0.1);
        }
      }
    }
  });

  for (const [exercise, from, to] of movements) {
    it(`keep feet and head in place from ${from} to ${to} in ${exercise}`, () => {
      const scene = scenes[exercise];
      const frames = framesOf(scene, from, to);
      for (const side of SIDES) {
        for (const point of [[-22, 42] as const, [72, 42] as const])
          expect(
            slideOf(
              frames.map((pose) => toScenePoint(pose, `${side}-foot`, point)),
              scene,
            ),
          ).to.be.below(2);
      }
      const along = sideOf(from) === 'down' ? 0 : 1;
      const shoulders = frames.map((pose) => toScenePoint(pose, 'thorax', [27, -122])[along]);
      const px = 320 / scene.setting.box[2];
      expect((Math.max(...shoulders) - Math.min(...shoulders)) * px, 'shoulder').to.be.below(2);
      for (const pose of frames) {
        expect(reach(pose, 'head', body.hair, sideOf(from)) * px, 'head').to.be.within(-2, 3);
        expect(reach(pose, 'pelvis', body.pelvis, sideOf(from)) * px, 'pelvis').to.be.within(-2, 3);
      }
    });
  }
});

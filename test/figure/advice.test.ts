import {expect} from '@open-wc/testing';
import {bridge, push} from '../../src/figure/advice/lying.js';
import {openBook} from '../../src/figure/advice/open-book.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {footwear} from '../../src/figure/advice/shoe.js';
import {singleLeg, walking} from '../../src/figure/advice/standing.js';
import * as body from '../../src/figure/body.js';
import {poseById, rigOf} from '../../src/figure/figure.js';
import {posesBetween} from '../../src/figure/motion.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {toScenePoint, SIDES, type Part, type Pose} from '../../src/figure/skeleton.js';
import {framesOf, reach, slideOf} from '../helpers/outline.js';

const lying = [...Object.entries(bridge.poses!), ...Object.entries(push.poses!)];
const LIMBS = {
  thigh: body.thigh,
  shin: body.shin,
  foot: body.foot,
  upper: body.upper,
  fore: body.fore,
  hand: body.hand,
};
const HEEL = [-22, 42] as const;
const BALL = [72, 42] as const;

describe("the recommendations' figures", () => {
  for (const [id, pose] of lying) {
    it(`have every part that lies on the mat touch it, and no part below it: ${id}`, () => {
      for (const [part, path] of [
        ['thorax', body.thorax],
        ['head', body.hair],
      ] as const)
        expect(reach(pose, part, path, 'down'), part).to.be.within(-4, 5);
      expect(reach(pose, 'near-foot', body.foot, 'down'), 'sole').to.be.within(-4, 5);
      if (!/-(mid|up)$/.test(id)) expect(reach(pose, 'pelvis', body.pelvis, 'down'), 'buttocks').to.be.within(-4, 5);
      for (const side of SIDES) {
        for (const [limb, path] of Object.entries(LIMBS))
          expect(reach(pose, `${side}-${limb}` as Part, path, 'down'), `${side} ${limb}`).to.be.at.most(5);
      }
    });
  }

  it('have shoulders, hips and knees in one line at the top of the bridge', () => {
    const up = bridge.poses!['bridge-up']!;
    const [shoulder, hip, knee] = [
      toScenePoint(up, 'near-upper'),
      toScenePoint(up, 'pelvis'),
      toScenePoint(up, 'near-shin'),
    ] as const;
    const trunkAngle = Math.atan2(hip[1] - shoulder[1], hip[0] - shoulder[0]);
    const thighAngle = Math.atan2(knee[1] - hip[1], knee[0] - hip[0]);
    expect(Math.abs(trunkAngle - thighAngle) * (180 / Math.PI)).to.be.below(8);
    expect(hip[1]).to.be.below(-150);
  });

  it('keep shoulders, head, hands and feet on the mat in the bridge', () => {
    const frames = framesOf(bridge, 'bridge-down', 'bridge-up');
    for (const side of SIDES) {
      for (const point of [HEEL, BALL])
        expect(
          slideOf(
            frames.map((pose) => toScenePoint(pose, `${side}-foot`, point)),
            bridge,
          ),
        ).to.be.below(2);
      expect(
        slideOf(
          frames.map((pose) => toScenePoint(pose, `${side}-hand`)),
          bridge,
        ),
        'hand',
      ).to.be.below(6);
    }
    expect(
      slideOf(
        frames.map((pose) => toScenePoint(pose, 'near-upper')),
        bridge,
      ),
      'shoulder',
    ).to.be.below(8);
    for (const pose of frames) expect(reach(pose, 'head', body.hair, 'down'), 'head').to.be.within(-4, 6);
  });

  it('have the hand on the opposite thigh as it pushes, and keep the other foot in place', () => {
    const press = push.poses!['push-press']!;
    const palm = toScenePoint(press, 'near-hand', [-18, 40]);
    const thigh = [90, 150, 215, 245].map((y) => toScenePoint(press, 'far-thigh', [45, y]));
    expect(Math.min(...thigh.map(([x, y]) => Math.hypot(x - palm[0], y - palm[1])))).to.be.below(35);
    const frames = framesOf(push, 'push-ready', 'push-press');
    expect(
      slideOf(
        frames.map((pose) => toScenePoint(pose, 'near-foot', HEEL)),
        push,
      ),
    ).to.be.below(2);
  });

  it('stand on one foot, and keep the hand on the chair in place', () => {
    const frames = framesOf(singleLeg, 'single-both', 'single-one');
    for (const point of [HEEL, BALL])
      expect(
        slideOf(
          frames.map((pose) => toScenePoint(pose, 'far-foot', point)),
          singleLeg,
        ),
      ).to.be.below(2);
    expect(
      slideOf(
        frames.map((pose) => toScenePoint(pose, 'far-hand')),
        singleLeg,
      ),
    ).to.be.below(1);
    expect(reach(frames[0]!, 'near-foot', body.foot, 'down')).to.be.within(-4, 5);
    expect(reach(frames.at(-1)!, 'near-foot', body.foot, 'down'), 'the lifted foot').to.be.below(-40);
  });

  it('walk on the floor, with a short and a long step', () => {
    const steps = Object.values(walking).map((pose) => {
      for (const side of SIDES) {
        const lowest = Math.max(
          reach(pose, `${side}-foot`, body.foot, 'down'),
          reach(pose, `${side}-toe`, body.toe, 'down'),
        );
        expect(lowest, `${side} foot`).to.be.within(-4, 5);
      }
      return toScenePoint(pose, 'near-foot')[0] - toScenePoint(pose, 'far-foot')[0];
    });
    expect(steps[1]! / steps[0]!).to.be.greaterThan(2);
  });

  it('turn the chest in the open book, and keep the legs in place', () => {
    const jointsOfPoses = posesBetween(openBook, 'book-closed', 'book-open').map((id) =>
      openBook.setting.rig!.joints(openBook.poses![id]!),
    );
    expect(jointsOfPoses).to.have.length(7);
    for (const part of ['pelvis', 'near-thigh', 'near-shin', 'near-foot', 'far-thigh'])
      for (const joints of jointsOfPoses) expect(joints.get(part)).to.deep.equal(jointsOfPoses[0]!.get(part));
    const armLengths = jointsOfPoses.map((joints) => joints.get('near-upper')!.scale![1]);
    expect([armLengths[0], armLengths.at(-1)]).to.deep.equal([1, -1]);
    armLengths.slice(1).forEach((share, i) => expect(share).to.be.below(armLengths[i]!));
    // One of the two faces is visible in each keyframe.
    const heads = jointsOfPoses.map((joints) => [joints.get('side')!.scale![0], joints.get('front')!.scale![0]]);
    for (const [side, front] of heads) expect(side! + front!).to.equal(1);
    expect(posesBetween(openBook, 'book-open', 'book-closed')).to.deep.equal(
      [...posesBetween(openBook, 'book-closed', 'book-open')].reverse(),
    );
  });

  it('bend the shoe at the toes, which stay down while the heel goes up', () => {
    const [flat, bent] = ['shoe-flat', 'shoe-bent'].map((id) => footwear.setting.rig!.joints(footwear.poses![id]!));
    expect(bent!.get('toe')).to.deep.equal(flat!.get('toe'));
    expect(bent!.get('foot')!.offset).to.deep.equal(flat!.get('foot')!.offset);
    expect(bent!.get('foot')!.angle - flat!.get('foot')!.angle).to.be.within(25, 50);
  });

  for (const [scene, from, to] of [
    [bridge, 'bridge-down', 'bridge-up'],
    [push, 'push-ready', 'push-press'],
    [singleLeg, 'single-both', 'single-one'],
  ] as const) {
    it(`do not pass through the floor from ${from} to ${to}`, () => {
      for (const pose of framesOf(scene, from, to)) {
        for (const side of SIDES) {
          for (const [limb, path] of Object.entries(LIMBS))
            expect(reach(pose, `${side}-${limb}` as Part, path, 'down'), `${side} ${limb}`).to.be.at.most(6);
        }
      }
    });
  }

  it('have a pose for every id, with finite numbers in every joint', () => {
    for (const scene of Object.values(adviceScenes).flat() as AnyScene[]) {
      const ids = [
        ...scene.stills.map(({pose}) => pose),
        scene.restPose,
        ...Object.values(scene.waypoints ?? {}).flat(),
      ];
      for (const id of ids) {
        const pose = poseById(scene, id) as Pose | null | undefined;
        expect(pose, id).not.to.equal(undefined);
        for (const {offset, angle, scale = []} of rigOf(scene).joints(pose).values())
          for (const number of [...offset, angle, ...scale]) expect(Number.isFinite(number), id).to.be.true;
      }
    }
  });
});

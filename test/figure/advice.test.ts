import {expect} from '@open-wc/testing';
import {bridge, push} from '../../src/figure/advice/lying.js';
import {openBook} from '../../src/figure/advice/open-book.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {footwear} from '../../src/figure/advice/shoe.js';
import {singleLeg, walking} from '../../src/figure/advice/standing.js';
import * as body from '../../src/figure/body.js';
import {poseOf, rigOf} from '../../src/figure/figure.js';
import {wayBetween} from '../../src/figure/motion.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {placeOf, SIDES, type Part, type Pose} from '../../src/figure/skeleton.js';
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
    it(`lies on the mat with all that is to touch it, and goes through it nowhere: ${id}`, () => {
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

  it('lift the hips until shoulders, hips and knees are in one line', () => {
    const up = bridge.poses!['bridge-up']!;
    const [shoulder, hip, knee] = [placeOf(up, 'near-upper'), placeOf(up, 'pelvis'), placeOf(up, 'near-shin')] as const;
    const rise = Math.atan2(hip[1] - shoulder[1], hip[0] - shoulder[0]);
    const on = Math.atan2(knee[1] - hip[1], knee[0] - hip[0]);
    expect(Math.abs(rise - on) * (180 / Math.PI)).to.be.below(8);
    expect(hip[1]).to.be.below(-150);
  });

  it('keep shoulders, head, hands and feet on the mat in the bridge', () => {
    const way = framesOf(bridge, 'bridge-down', 'bridge-up');
    for (const side of SIDES) {
      for (const point of [HEEL, BALL])
        expect(
          slideOf(
            way.map((pose) => placeOf(pose, `${side}-foot`, point)),
            bridge,
          ),
        ).to.be.below(2);
      expect(
        slideOf(
          way.map((pose) => placeOf(pose, `${side}-hand`)),
          bridge,
        ),
        'hand',
      ).to.be.below(6);
    }
    expect(
      slideOf(
        way.map((pose) => placeOf(pose, 'near-upper')),
        bridge,
      ),
      'shoulder',
    ).to.be.below(8);
    for (const pose of way) expect(reach(pose, 'head', body.hair, 'down'), 'head').to.be.within(-4, 6);
  });

  it('have the hand on the thigh of the other side where it pushes, and the other foot stays', () => {
    const press = push.poses!['push-press']!;
    const palm = placeOf(press, 'near-hand', [-18, 40]);
    const thigh = [90, 150, 215, 245].map((y) => placeOf(press, 'far-thigh', [45, y]));
    expect(Math.min(...thigh.map(([x, y]) => Math.hypot(x - palm[0], y - palm[1])))).to.be.below(35);
    const way = framesOf(push, 'push-ready', 'push-press');
    expect(
      slideOf(
        way.map((pose) => placeOf(pose, 'near-foot', HEEL)),
        push,
      ),
    ).to.be.below(2);
  });

  it('stand on one foot, with a hand on the chair that stays where it is', () => {
    const way = framesOf(singleLeg, 'single-both', 'single-one');
    for (const point of [HEEL, BALL])
      expect(
        slideOf(
          way.map((pose) => placeOf(pose, 'far-foot', point)),
          singleLeg,
        ),
      ).to.be.below(2);
    expect(
      slideOf(
        way.map((pose) => placeOf(pose, 'far-hand')),
        singleLeg,
      ),
    ).to.be.below(1);
    expect(reach(way[0]!, 'near-foot', body.foot, 'down')).to.be.within(-4, 5);
    expect(reach(way.at(-1)!, 'near-foot', body.foot, 'down'), 'the lifted foot').to.be.below(-40);
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
      return placeOf(pose, 'near-foot')[0] - placeOf(pose, 'far-foot')[0];
    });
    expect(steps[1]! / steps[0]!).to.be.greaterThan(2);
  });

  it('turn the chest of the open book and leave the legs', () => {
    const way = wayBetween(openBook, 'book-closed', 'book-open').map((id) =>
      openBook.set.rig!.joints(openBook.poses![id]!),
    );
    expect(way).to.have.length(7);
    for (const part of ['pelvis', 'near-thigh', 'near-shin', 'near-foot', 'far-thigh'])
      for (const joints of way) expect(joints.get(part)).to.deep.equal(way[0]!.get(part));
    const reachOfArm = way.map((joints) => joints.get('near-upper')!.scale![1]);
    expect([reachOfArm[0], reachOfArm.at(-1)]).to.deep.equal([1, -1]);
    reachOfArm.slice(1).forEach((share, i) => expect(share).to.be.below(reachOfArm[i]!));
    // Every keyframe has the same list of functions, so that each goes by itself.
    const heads = way.map((joints) => [joints.get('side')!.scale![0], joints.get('front')!.scale![0]]);
    for (const [side, front] of heads) expect(side! + front!).to.equal(1);
    expect(wayBetween(openBook, 'book-open', 'book-closed')).to.deep.equal(
      [...wayBetween(openBook, 'book-closed', 'book-open')].reverse(),
    );
  });

  it('bend the shoe at the toes: they stay down, and the heel goes up', () => {
    const [flat, bent] = ['shoe-flat', 'shoe-bent'].map((id) => footwear.set.rig!.joints(footwear.poses![id]!));
    expect(bent!.get('toe')).to.deep.equal(flat!.get('toe'));
    expect(bent!.get('foot')!.offset).to.deep.equal(flat!.get('foot')!.offset);
    expect(bent!.get('foot')!.angle - flat!.get('foot')!.angle).to.be.within(25, 50);
  });

  for (const [scene, from, to] of [
    [bridge, 'bridge-down', 'bridge-up'],
    [push, 'push-ready', 'push-press'],
    [singleLeg, 'single-both', 'single-one'],
  ] as const) {
    it(`go through no floor on the way from ${from} to ${to}`, () => {
      for (const pose of framesOf(scene, from, to)) {
        for (const side of SIDES) {
          for (const [limb, path] of Object.entries(LIMBS))
            expect(reach(pose, `${side}-${limb}` as Part, path, 'down'), `${side} ${limb}`).to.be.at.most(6);
        }
      }
    });
  }

  it('have finite numbers in every joint of every pose, and a pose for every name', () => {
    for (const scene of Object.values(adviceScenes).flat() as AnyScene[]) {
      const names = [...scene.stills.map(({pose}) => pose), scene.rest, ...Object.values(scene.ways ?? {}).flat()];
      for (const name of names) {
        const pose = poseOf(scene, name) as Pose | null | undefined;
        expect(pose, name).not.to.equal(undefined);
        for (const {offset, angle, scale = []} of rigOf(scene).joints(pose).values())
          for (const number of [...offset, angle, ...scale]) expect(Number.isFinite(number), name).to.be.true;
      }
    }
  });
});

import {expect} from '@open-wc/testing';
import type {OwnFigure, OwnPose} from '../../src/content/custom-figure.js';
import {markup} from '../../src/figure/figure.js';
import {nameOf, customScene} from '../../src/figure/custom-scene.js';

const standing: OwnPose = {root: [0, -500], caption: 'Stand', alt: 'A body stands.'};
const up: OwnPose = {...standing, id: 'up'};
const steps = [{id: 'lift', pose: 'up'}, {id: 'lower'}, {id: 'shake', pose: 'nowhere'}];

describe('the scene of somebody’s own poses', () => {
  it('has a name for each pose: its own, or its place', () => {
    expect(nameOf(up, 0)).to.equal('up');
    expect([0, 1].map((place) => nameOf(standing, place))).to.deep.equal(['pose-1', 'pose-2']);
  });

  it('shows the first pose, but in steps that name another', () => {
    const scene = customScene({setting: 'mat', poses: [standing, up]}, steps);
    expect(scene).to.deep.include({rest: 'pose-1', steps: {lift: 'up'}});
    expect(scene!.stills).to.deep.equal([
      {pose: 'pose-1', arrows: []},
      {pose: 'up', arrows: []},
    ]);
  });

  it('is the same for the same figure, and none where there are no poses', () => {
    const own: OwnFigure = {setting: 'mat', poses: [up]};
    expect(customScene(own, steps)).to.equal(customScene(own, []));
    expect(customScene({setting: 'mat', poses: []}, steps)).to.be.undefined;
  });

  it('has room for a body that stands on the floor, and a line under it', () => {
    const scene = customScene({setting: 'floor', poses: [up]}, steps)!;
    const drawn = markup(scene, scene.stills[0]!);
    expect(drawn).to.contain('viewBox="-300 -1030 600 1060"');
    expect(drawn).to.match(/d="M-270[ ,]/);
  });
});

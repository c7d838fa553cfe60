import {expect} from '@open-wc/testing';
import type {OwnFigure, OwnPose} from '../../src/content/custom-figure.js';
import {figureMarkup} from '../../src/figure/figure.js';
import {customScene, poseIdOf} from '../../src/figure/custom-scene.js';

const standing: OwnPose = {root: [0, -500], caption: 'Stand', alt: 'A body stands.'};
const up: OwnPose = {...standing, id: 'up'};
const steps = [{id: 'lift', pose: 'up'}, {id: 'lower'}, {id: 'shake', pose: 'nowhere'}];

describe('the scene of custom poses', () => {
  it('has an id for each pose: the author’s, or one made from its position', () => {
    expect(poseIdOf(up, 0)).to.equal('up');
    expect([0, 1].map((index) => poseIdOf(standing, index))).to.deep.equal(['pose-1', 'pose-2']);
  });

  it('shows the first pose, except in steps that refer to another one', () => {
    const scene = customScene({setting: 'mat', poses: [standing, up]}, steps);
    expect(scene).to.deep.include({restPose: 'pose-1', steps: {lift: 'up'}});
    expect(scene!.stills).to.deep.equal([
      {pose: 'pose-1', arrows: []},
      {pose: 'up', arrows: []},
    ]);
  });

  it('is the same object for the same figure, and undefined without poses', () => {
    const figure: OwnFigure = {setting: 'mat', poses: [up]};
    expect(customScene(figure, steps)).to.equal(customScene(figure, []));
    expect(customScene({setting: 'mat', poses: []}, steps)).to.be.undefined;
  });

  it('shows a body that stands on the floor as a whole, with a line under it', () => {
    const scene = customScene({setting: 'floor', poses: [up]}, steps)!;
    const markup = figureMarkup(scene, scene.stills[0]!);
    expect(markup).to.contain('viewBox="-300 -1030 600 1060"');
    expect(markup).to.match(/d="M-270[ ,]/);
  });
});

import {expect} from '@open-wc/testing';
import {adviceFigureWords} from '../../src/locales/en/advice-figures.js';
import type {StillWords} from '../../src/content/schema.js';
import {figureWords} from '../../src/locales/en/figures.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {scenes} from '../../src/figure/scenes.js';
import type {AnyScene} from '../../src/figure/scene.js';

const textsByPose: Readonly<Record<string, StillWords>> = {...figureWords, ...adviceFigureWords};
const allScenes: AnyScene[] = [...Object.values(scenes), ...Object.values(adviceScenes).flat()];

describe('captions and alternative texts of figures', () => {
  it('exist for the pose of every still, every step and the pose at rest', () => {
    for (const scene of allScenes) {
      for (const pose of [...scene.stills.map((still) => still.pose), ...Object.values(scene.steps), scene.restPose]) {
        const {caption, alt} = textsByPose[pose]!;
        expect(caption.length, caption).to.be.within(8, 42);
        expect(alt.length, alt).to.be.within(40, 230);
        expect(alt).to.match(/\.$/);
        expect(caption).not.to.match(/\.$/);
      }
    }
  });

  it('exist only for poses that are shown', () => {
    const shown = new Set(
      allScenes.flatMap(({stills, steps, restPose}) => [
        ...stills.map(({pose}) => pose),
        ...Object.values(steps),
        restPose,
      ]),
    );
    expect(Object.keys(textsByPose).filter((pose) => !shown.has(pose))).to.deep.equal([]);
  });
});

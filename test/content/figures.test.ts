import {expect} from '@open-wc/testing';
import {adviceFigureWords} from '../../src/locales/en/advice-figures.js';
import type {StillWords} from '../../src/content/schema.js';
import {figureWords} from '../../src/locales/en/figures.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {scenes} from '../../src/figure/scenes.js';
import type {AnyScene} from '../../src/figure/scene.js';

const words: Readonly<Record<string, StillWords>> = {...figureWords, ...adviceFigureWords};
const all: AnyScene[] = [...Object.values(scenes), ...Object.values(adviceScenes).flat()];

describe("the words of the figures' pictures", () => {
  it('are there for every still, every step and rest: a short caption, and what is to be seen', () => {
    for (const scene of all) {
      for (const pose of [...scene.stills.map((still) => still.pose), ...Object.values(scene.steps), scene.rest]) {
        const {caption, alt} = words[pose]!;
        expect(caption.length, caption).to.be.within(8, 42);
        expect(alt.length, alt).to.be.within(40, 230);
        expect(alt).to.match(/\.$/);
        expect(caption).not.to.match(/\.$/);
      }
    }
  });

  it('are of pictures that are shown', () => {
    const shown = new Set(
      all.flatMap(({stills, steps, rest}) => [...stills.map(({pose}) => pose), ...Object.values(steps), rest]),
    );
    expect(Object.keys(words).filter((pose) => !shown.has(pose))).to.deep.equal([]);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {figure} from '../../src/figure/figure.js';
import {move} from '../../src/figure/motion.js';
import {scenes} from '../../src/figure/scenes.js';

const scene = scenes['pelvic-tilt'];

async function showFigure(pose: 'lying-tilt' | 'lying-rest'): Promise<SVGElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  render(figure(scene, {pose, arrows: []}), box);
  return box.querySelector('svg')!;
}
const animationsOf = (svg: Element): Animation[] => svg.getAnimations({subtree: true});
const timings = (svg: Element): (EffectTiming | undefined)[] =>
  animationsOf(svg).map(({effect}) => effect?.getTiming());

describe('the movement of a figure', () => {
  it('runs once, for the given time', async () => {
    const svg = await showFigure('lying-tilt');
    move(svg, scene, 'lying-rest', 'lying-tilt', 800);
    expect(animationsOf(svg)).not.to.be.empty;
    for (const timing of timings(svg))
      expect(timing).to.include({duration: 800, iterations: 1, direction: 'normal', easing: 'ease-in-out'});
  });

  it('runs back and forth if it loops', async () => {
    const svg = await showFigure('lying-tilt');
    move(svg, scene, 'lying-rest', 'lying-tilt', 800, true);
    for (const timing of timings(svg)) expect(timing).to.include({iterations: Infinity, direction: 'alternate'});
  });

  it('ends when it is cancelled, and no animation remains', async () => {
    const svg = await showFigure('lying-tilt');
    const animations = move(svg, scene, 'lying-rest', 'lying-tilt', 800, true);
    expect(animations.length).to.equal(animationsOf(svg).length);
    for (const animation of animations) animation.cancel();
    expect(animationsOf(svg).length).to.equal(0);
    expect(animations.map(({playState}) => playState).filter((state) => state !== 'idle')).to.be.empty;
  });

  it('fades in the bar where the back touches as the gap closes, and leaves it if the gap was closed before', async () => {
    const svg = await showFigure('lying-tilt');
    const touch = svg.querySelector('.touch')!;
    const animations = move(svg, scene, 'lying-rest', 'lying-tilt', 1000);
    const opacityAt = (ms: number): string => {
      const [animation] = touch.getAnimations();
      animation!.effect!.updateTiming({easing: 'linear'});
      animation!.pause();
      animation!.currentTime = ms;
      return getComputedStyle(touch).opacity;
    };
    expect([opacityAt(0), opacityAt(500), opacityAt(750), opacityAt(999.9)].map(Number)).to.satisfy(
      ([start, half, later, end]: number[]) => start === 0 && half === 0 && later! > 0.4 && later! < 0.6 && end! > 0.99,
    );
    for (const animation of animations) animation.cancel();
    move(svg, scene, 'lying-tilt', 'lying-tilt', 1000);
    expect(touch.getAnimations().length).to.equal(0);
  });
});

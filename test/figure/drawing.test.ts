import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {adviceFigureStyles} from '../../src/figure/advice/advice-figure.styles.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {stillTemplate} from '../../src/exercise/stills.js';
import {figureColors, figureStyles} from '../../src/figure/figure.styles.js';
import {figure, figureMarkup} from '../../src/figure/figure.js';
import {move} from '../../src/figure/motion.js';
import {poses} from '../../src/figure/poses.js';
import {scenes} from '../../src/figure/scenes.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {toScenePoint} from '../../src/figure/skeleton.js';
import {english} from '../../src/locales/language.js';

const allScenes: AnyScene[] = [...Object.values(scenes), ...Object.values(adviceScenes).flat()];
const allMarkup = allScenes.flatMap((scene) => scene.stills.map((still) => figureMarkup(scene, still)));

/**
 * Counts how often markup with a figure is parsed.
 * @returns a function that stops counting and returns the count
 */
function countParsed(): () => number {
  const property = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;
  let count = 0;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...property,
    set(markup: unknown) {
      if (String(markup).includes('<svg class="figure"')) count++;
      property.set!.call(this, markup);
    },
  });
  return () => {
    Object.defineProperty(Element.prototype, 'innerHTML', property);
    return count;
  };
}

describe('the markup of a figure', () => {
  it('is parsed once for the same still, and cloned for each element that shows it', async () => {
    const scene = scenes['pelvic-tilt'];
    const [still] = scene.stills;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const parsed = countParsed();
    render(
      [0, 1, 2].map(() =>
        stillTemplate(scene, {...still, arrows: [...still.arrows, '<path d="M7 7"/>']}, 'shown', english),
      ),
      box,
    );
    expect(parsed()).to.equal(1);
    expect(box.querySelectorAll('.figure').length).to.equal(3);
    render(stillTemplate(scene, {...still, arrows: []}, 'shown', english), box);
    expect(box.querySelectorAll('.figure').length).to.equal(1);
    expect(box.querySelector('[d="M7 7"]')).to.equal(null);
  });

  it('has no id, no reference to other elements, and no attribute that a template interprets', () => {
    for (const markup of allMarkup) {
      expect(markup).not.to.match(/\sid=|url\(|href|<!|NaN|undefined/);
      expect(markup).not.to.match(/\s[$.?@][\w-]*[=\s>]/);
    }
  });

  it('is hidden from screen readers, and has no text', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (const scene of allScenes) {
      render(figure(scene, scene.stills[0]!), box);
      const svg = box.querySelector('svg')!;
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.textContent.trim()).to.equal('');
    }
  });

  it('has only colours from custom properties with defaults', () => {
    const css = figureStyles.cssText + adviceFigureStyles.cssText;
    for (const [, value] of css.matchAll(/(?:fill|stroke): ([^;]+);/g))
      expect(value).to.match(/^(?:none|var\(--_figure-[\w-]+\)(?: !important)?)$/);
    for (const [, name] of css.matchAll(/var\(--_figure-([\w-]+)\)/g))
      expect(figureColors.cssText, name).to.contain(`--_figure-${name}:var(--physio-figure-${name},`);
    for (const markup of allMarkup) expect(markup).not.to.match(/\s(?:fill|stroke|style)=/);
  });

  it('accepts poses that are not built in', () => {
    const sits = {...poses['wall-tilt'], pelvis: 12};
    const scene: AnyScene = {
      setting: scenes['wall-pelvic-tilt'].setting,
      poses: {sits},
      stills: [{pose: 'sits', arrows: []}],
      steps: {},
      restPose: 'sits',
    };
    expect(figureMarkup(scene, scene.stills[0]!)).to.contain(
      'class="joint pelvis" transform="translate(74.1,-492) rotate(12)"',
    );
  });

  it('is animated by the browser to the joint positions of the skeleton', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 600px"></div>`);
    const scene = scenes['pelvic-tilt'];
    render(figure(scene, {pose: 'lying-tilt', arrows: []}), box);
    const svg = box.querySelector('svg')!;
    move(svg, scene, 'lying-rest', 'lying-tilt', 1000);
    const animations = svg.getAnimations({subtree: true});
    expect(animations.length).to.be.greaterThan(30);
    for (const animation of animations) {
      animation.pause();
      animation.currentTime = 500;
    }
    const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
    const origin = svg.querySelector<SVGGElement>('.ground')!.getBoundingClientRect();
    for (const part of ['near-foot', 'head', 'l3', 'far-hand'] as const) {
      const [x, y] = toScenePoint(poses['lying-half'], part);
      const joint = svg.querySelector<SVGGElement>(`.${part}`)!.getScreenCTM()!;
      // Relative to the upper left corner of the mat, which is at -550, -1.
      expect((joint.e - origin.left) * scale - 550, `${part}, across`).to.be.closeTo(x, 2);
      expect((joint.f - origin.top) * scale - 1, `${part}, down`).to.be.closeTo(y, 2);
    }
  });

  it('has no animation for joints that do not move', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const scene = scenes['pelvic-tilt-arm-raise'];
    render(figure(scene, {pose: 'stick-up', arrows: []}), box);
    const svg = box.querySelector('svg')!;
    move(svg, scene, 'stick-down', 'stick-up', 1000);
    const animatedJoints = new Set(
      svg.getAnimations({subtree: true}).map(({effect}) => (effect as KeyframeEffect).target!.classList.item(1)),
    );
    expect([...animatedJoints].sort()).to.deep.equal(
      ['near', 'far'].flatMap((side) => ['upper', 'fore', 'held'].map((part) => `${side}-${part}`)).sort(),
    );
  });
});

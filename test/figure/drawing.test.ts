import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {adviceFigureStyles} from '../../src/figure/advice/advice-figure.styles.js';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {stillTemplate} from '../../src/exercise/stills.js';
import {figureColors, figureStyles} from '../../src/figure/figure.styles.js';
import {figure, markup} from '../../src/figure/figure.js';
import {move} from '../../src/figure/motion.js';
import {poses} from '../../src/figure/poses.js';
import {scenes} from '../../src/figure/scenes.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {placeOf} from '../../src/figure/skeleton.js';
import {english} from '../../src/locales/language.js';

const all: AnyScene[] = [...Object.values(scenes), ...Object.values(adviceScenes).flat()];
const texts = all.flatMap((scene) => scene.stills.map((still) => markup(scene, still)));

/** Counts how often markup with a figure is parsed from now on. @returns the count; it ends there */
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

describe("a figure's drawing", () => {
  it('is drawn once for the same still, and cloned wherever it is shown', async () => {
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

  it('has no id, names no other thing of the page, and nothing that a template takes for a value', () => {
    for (const text of texts) {
      expect(text).not.to.match(/\sid=|url\(|href|<!|NaN|undefined/);
      expect(text).not.to.match(/\s[$.?@][\w-]*[=\s>]/);
    }
  });

  it('is hidden itself: its words are around it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (const scene of all) {
      render(figure(scene, scene.stills[0]!), box);
      const svg = box.querySelector('svg')!;
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
      expect(svg.textContent.trim()).to.equal('');
    }
  });

  it('has every colour from a custom property that has a default', () => {
    const css = figureStyles.cssText + adviceFigureStyles.cssText;
    for (const [, value] of css.matchAll(/(?:fill|stroke): ([^;]+);/g))
      expect(value).to.match(/^(?:none|var\(--_figure-[\w-]+\)(?: !important)?)$/);
    for (const [, name] of css.matchAll(/var\(--_figure-([\w-]+)\)/g))
      expect(figureColors.cssText, name).to.contain(`--_figure-${name}:var(--physio-figure-${name},`);
    for (const text of texts) expect(text).not.to.match(/\s(?:fill|stroke|style)=/);
  });

  it('takes poses that are not of the library', () => {
    const sits = {...poses['wall-tilt'], pelvis: 12};
    const own: AnyScene = {
      set: scenes['wall-pelvic-tilt'].set,
      poses: {sits},
      stills: [{pose: 'sits', arrows: []}],
      steps: {},
      rest: 'sits',
    };
    expect(markup(own, own.stills[0]!)).to.contain('class="joint pelvis" transform="translate(74.1,-492) rotate(12)"');
  });

  it('moves as the skeleton says, by the browser alone', async () => {
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
      const [x, y] = placeOf(poses['lying-half'], part);
      const joint = svg.querySelector<SVGGElement>(`.${part}`)!.getScreenCTM()!;
      // From the mat's upper left corner, which is at -550, -1.
      expect((joint.e - origin.left) * scale - 550, `${part}, across`).to.be.closeTo(x, 2);
      expect((joint.f - origin.top) * scale - 1, `${part}, down`).to.be.closeTo(y, 2);
    }
  });

  it('turns no joint that stays as it is', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const scene = scenes['pelvic-tilt-arm-raise'];
    render(figure(scene, {pose: 'stick-up', arrows: []}), box);
    const svg = box.querySelector('svg')!;
    move(svg, scene, 'stick-down', 'stick-up', 1000);
    const turning = new Set(
      svg.getAnimations({subtree: true}).map(({effect}) => (effect as KeyframeEffect).target!.classList.item(1)),
    );
    expect([...turning].sort()).to.deep.equal(
      ['near', 'far'].flatMap((side) => ['upper', 'fore', 'held'].map((part) => `${side}-${part}`)).sort(),
    );
  });
});

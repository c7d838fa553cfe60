import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import * as body from '../../src/figure/body.js';
import {figure} from '../../src/figure/figure.js';
import {move, wayBetween} from '../../src/figure/motion.js';
import {poses, type PoseId} from '../../src/figure/poses.js';
import {scenes} from '../../src/figure/scenes.js';
import {between, LUMBAR, placeOf, SIDES, type Part, type Point, type Pose} from '../../src/figure/skeleton.js';

const outline = new Map<string, readonly Point[]>();
/** Points along a contour, as the browser draws it. */
function pointsOn(path: string): readonly Point[] {
  let points = outline.get(path);
  if (!points) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('d', path);
    const length = element.getTotalLength();
    points = Array.from({length: 120}, (_, i) => {
      const {x, y} = element.getPointAtLength((length * i) / 120);
      return [x, y];
    });
    outline.set(path, points);
  }
  return points;
}

/** How far a part reaches past the mat (y = 0) or the wall (x = 0); negative: it does not touch. */
const reach = (pose: Pose, part: Part, path: string, lying: boolean): number =>
  Math.max(...pointsOn(path).map((point) => (lying ? placeOf(pose, part, point)[1] : -placeOf(pose, part, point)[0])));

const lying = (id: PoseId): boolean => !id.startsWith('wall');
const ids = Object.keys(poses) as PoseId[];
/** Every movement that a timer makes, each with the picture's width in thousandths of body height. */
const movements: [from: PoseId, to: PoseId, width: number][] = [
  ['lying-rest', 'lying-tilt', 1060],
  ['lying-tilt', 'lying-rest', 1060],
  ['lying-rest', 'stick-down', 1230],
  ['stick-down', 'stick-up', 1230],
  ['stick-down', 'lying-rest', 1230],
  ['wall-rest', 'wall-tilt', 560],
  ['wall-tilt', 'wall-rest', 560],
  ['wall-tilt', 'wall-arms-up', 640],
];

/** The poses that a movement goes through, 12 from each of its poses to the next. */
function frames(from: PoseId, to: PoseId): Pose[] {
  const way = wayBetween(from, to).map((id) => poses[id]);
  return way.slice(1).flatMap((next, i) => Array.from({length: 13}, (_, k) => between(way[i] as Pose, next, k / 12)));
}

describe('the figure', () => {
  for (const id of ids) {
    it(`rests on what it lies on or leans at: ${id}`, () => {
      const touching: [Part, string][] = [
        ['pelvis', body.pelvis],
        ['thorax', body.thorax],
        ['head', body.hair],
      ];
      for (const [part, path] of touching) expect(reach(poses[id], part, path, lying(id)), part).to.be.within(-4, 5);
      for (const side of SIDES) {
        const soles = pointsOn(body.foot).map((point) => placeOf(poses[id], `${side}-foot`, point)[1]);
        expect(Math.max(...soles), `${side} sole`).to.be.within(-4, 5);
      }
    });

    it(`goes through neither mat nor wall nor floor: ${id}`, () => {
      const parts: [Part, string][] = SIDES.flatMap((side): [Part, string][] => [
        [`${side}-thigh`, body.thigh],
        [`${side}-shin`, body.shin],
        [`${side}-foot`, body.foot],
        [`${side}-upper`, body.upper],
        [`${side}-fore`, body.fore],
        [`${side}-hand`, body.hand],
      ]);
      for (const [part, path] of parts) {
        expect(reach(poses[id], part, path, true), `${part}, down`).to.be.at.most(5);
        if (!lying(id)) expect(reach(poses[id], part, path, false), `${part}, back`).to.be.at.most(5);
      }
    });
  }

  it('has a gap under the low back at rest, and none in the tilt', () => {
    const gap = (id: PoseId): number =>
      Math.max(...LUMBAR.map((part, i) => -reach(poses[id], part, body.lumbar[i] as string, lying(id))));
    for (const id of ids.filter((name) => name.endsWith('rest'))) expect(gap(id), id).to.be.within(30, 45);
    for (const id of ids.filter((name) => !/rest|half/.test(name))) expect(gap(id), id).to.be.within(-4, 4);
  });

  it('holds the stick with both hands', () => {
    for (const [from, to] of movements.filter(([, , width]) => width === 1230)) {
      for (const pose of frames(from, to)) {
        const [nearX, nearY] = placeOf(pose, 'near-hand', [2, 26]);
        const [farX, farY] = placeOf(pose, 'far-hand', [2, 26]);
        expect(Math.hypot(nearX - farX, nearY - farY)).to.be.below(12);
      }
    }
  });

  for (const [from, to, width] of movements) {
    it(`keeps its feet and its head where they are from ${from} to ${to}`, () => {
      const px = 320 / width;
      const slide = (points: Point[]): number =>
        Math.max(...points.map(([x, y]) => Math.hypot(x - (points[0] as Point)[0], y - (points[0] as Point)[1]))) * px;
      const way = frames(from, to);
      for (const side of SIDES) {
        for (const point of [[-22, 42] as const, [72, 42] as const])
          expect(slide(way.map((pose) => placeOf(pose, `${side}-foot`, point)))).to.be.below(2);
      }
      for (const pose of way) {
        expect(reach(pose, 'head', body.hair, lying(from)) * px).to.be.within(-2, 3);
        expect(reach(pose, 'pelvis', body.pelvis, lying(from)) * px).to.be.within(-2, 3);
      }
    });
  }

  it('moves as the skeleton says, by the browser alone', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 600px"></div>`);
    const show = (pose: 'lying-rest' | 'lying-tilt'): void => {
      render(figure(scenes['pelvic-tilt'], {pose, arrows: []}, 'A figure'), box);
    };
    show('lying-rest');
    show('lying-tilt');
    const svg = box.querySelector('svg')!;
    move(svg, 'lying-rest', 'lying-tilt', 1000);
    const animations = svg.getAnimations({subtree: true});
    expect(animations.length).to.equal(svg.querySelectorAll('.joint').length);
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

  it('has a name for who does not see it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(figure(scenes['wall-pelvic-tilt'], scenes['wall-pelvic-tilt'].stills[0], 'A person leans on a wall.'), box);
    const svg = box.querySelector('svg')!;
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'A person leans on a wall.',
    ]);
  });
});

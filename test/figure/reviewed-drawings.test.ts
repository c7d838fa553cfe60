import {expect} from '@open-wc/testing';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {figureMarkup} from '../../src/figure/figure.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {scenes} from '../../src/figure/scenes.js';

// All figures have been reviewed by eye (`node scripts/pictures/figures.mjs` takes pictures of them), and drawings.json has a hash
// of each. If a hash differs, the figure has changed: review it, and then replace the hash in drawings.json.

const hashOf = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** All poses of a scene: those of its stills, of its steps and of its movements. */
const posesOf = ({stills, steps, restPose, waypoints = {}}: AnyScene): Set<string> =>
  new Set([...stills.map(({pose}) => pose), ...Object.values(steps), restPose, ...Object.values(waypoints).flat()]);

const serialize = (scene: AnyScene): string =>
  [
    ...scene.stills.map((still) => figureMarkup(scene, still)),
    ...[...posesOf(scene)].map((pose) => figureMarkup(scene, {pose, arrows: []})),
    JSON.stringify([scene.steps, scene.restPose, scene.hasIndependentStills, scene.waypoints]),
  ].join('\n');

describe('every figure', () => {
  it('is unchanged since its review', async () => {
    const all: [string, AnyScene][] = [
      ...Object.entries(scenes),
      ...Object.entries(adviceScenes).flatMap(([id, list]) =>
        list.map((scene, i) => [`${id} ${i + 1}`, scene] as const),
      ),
    ].map(([name, scene]) => [name, scene]);
    const hashes = await Promise.all(all.map(async ([name, scene]) => [name, await hashOf(serialize(scene))] as const));
    const reviewed: unknown = await (await fetch('/test/figure/drawings.json')).json();
    expect(Object.fromEntries(hashes)).to.deep.equal(reviewed);
  });
});

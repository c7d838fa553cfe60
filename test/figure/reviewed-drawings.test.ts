import {expect} from '@open-wc/testing';
import {adviceScenes} from '../../src/figure/advice/scenes.js';
import {markup} from '../../src/figure/figure.js';
import type {AnyScene} from '../../src/figure/scene.js';
import {scenes} from '../../src/figure/scenes.js';

// Every drawing was looked at (`node scripts/pictures/figures.mjs` takes pictures of all). What is kept of each is a sum: one that
// has another was changed. Look at it, and then put its new sum into drawings.json.

const sumOf = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** All poses of a scene: what is shown, what its steps are drawn in, and what a movement goes through. */
const posesOf = ({stills, steps, rest, ways = {}}: AnyScene): Set<string> =>
  new Set([...stills.map(({pose}) => pose), ...Object.values(steps), rest, ...Object.values(ways).flat()]);

const told = (scene: AnyScene): string =>
  [
    ...scene.stills.map((still) => markup(scene, still)),
    ...[...posesOf(scene)].map((pose) => markup(scene, {pose, arrows: []})),
    JSON.stringify([scene.steps, scene.rest, scene.apart, scene.ways]),
  ].join('\n');

describe('what is drawn', () => {
  it('is what was looked at', async () => {
    const all: [string, AnyScene][] = [
      ...Object.entries(scenes),
      ...Object.entries(adviceScenes).flatMap(([id, list]) =>
        list.map((scene, i) => [`${id} ${i + 1}`, scene] as const),
      ),
    ].map(([name, scene]) => [name, scene]);
    const sums = await Promise.all(all.map(async ([name, scene]) => [name, await sumOf(told(scene))] as const));
    const kept: unknown = await (await fetch('/test/figure/drawings.json')).json();
    expect(Object.fromEntries(sums)).to.deep.equal(kept);
  });
});

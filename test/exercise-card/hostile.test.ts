import {expect, html} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import '../../src/content/custom-exercises.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {fixture} from '../helpers/fixture.js';
import {Network} from '../helpers/network.js';
import {ErrorRecord, jsonScript, settled} from '../helpers/custom-card.js';
import {valueAt, customExercise, pathsIn, withValueAt, type Path} from '../helpers/custom-exercise.js';
import {hasPart} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const MARKUP =
  '</script></style><img src=x onerror="window.hacked=1"><svg onload="hacked=1"><a href="javascript:1">x</a>';
const SCRIPTS = [
  'javascript:window.hacked=1',
  'java\tscript:window.hacked=1',
  '\u0001javascript:window.hacked=1',
  'data:text/html,<script>hacked=1</script>',
  'vbscript:hacked=1',
  'blob:https://example.org/1',
];
const BIDI = 'Left \u202eright\u202c \u0000end';

/** Addresses that a card may hold: relative, or of a scheme that runs nothing. */
const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];
/** Names of all that a card is made of. */
const TAGS =
  'a article aside audio b button circle cite details div ellipse figcaption figure g h2 h3 header hold-timer img li line ol p path polyline rect section slot small span style summary svg text track ul video';

describe('a card with a hostile exercise', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  let own: Record<string, unknown>;
  let hostile: [what: string, record: unknown][];

  before(async () => {
    own = await customExercise();
    // Nothing that a page would have to load: a request that is seen is then one that should not be.
    own.media = [{type: 'video', src: '#film', alt: 'A side plank.', captions: '#film', poster: '#film'}];
    const places = pathsIn(own);
    const texts = places.filter((path) => typeof valueAt(own, path) === 'string' && path[0] !== '$schema');
    const urls: Path[] = [...['src', 'captions', 'poster'].map((key) => ['media', '0', key]), ['sources', '0', 'url']];
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const put = (name: string, paths: readonly Path[], value: unknown): [string, unknown][] =>
      paths.map((path) => [`${name} in ${path.join('.')}`, withValueAt(own, path, value)]);
    hostile = [
      // An address may be of any letters, and a picture's is asked for.
      ...put(
        'markup',
        texts.filter((path) => path[0] !== 'media'),
        MARKUP,
      ),
      ...put('bidi controls', texts, BIDI),
      ...SCRIPTS.flatMap((script) => put('a script', urls, script)),
      ...put(
        'wrong type',
        places.filter((_, i) => i % 3 === 0),
        {toString: 'x', hacked: 1},
      ),
      ...put(
        'depth',
        places.filter((_, i) => i % 12 === 0),
        deep,
      ),
      ...put(
        '10 MB',
        texts.filter((_, i) => i % 6 === 0),
        'a'.repeat(10_000_000),
      ),
      ...['__proto__', 'constructor', 'prototype', 'innerHTML'].flatMap((key) =>
        put('a key of all', [[key], ['figure', key], ['steps', '0', key]], {hacked: 1}),
      ),
      ...put('an id of all', [['id'], ['steps', '0', 'id'], ['figure', 'poses', '0', 'id']], 'constructor'),
      ...[null, [], 'text', 1, true, deep].map((record): [string, unknown] => ['alone', record]),
    ];
  });
  beforeEach(() => {
    faults.start();
    network.start();
  });
  afterEach(() => {
    network.stop();
    faults.stop();
  });

  const tagsIn = (root: ParentNode): string[] => [...root.querySelectorAll('*')].map(({localName}) => localName);

  /** Shows one after the other: an exercise, or the page's own words. */
  const showing = async (card: ExerciseCardElement, record: unknown, what: string): Promise<void> => {
    const told = faults.warnings.length;
    card.data = record as ExerciseCardElement['data'];
    await card.updateComplete;
    if (record !== null) await until(() => hasPart(card, 'card') || faults.warnings.length > told, what);
    await card.updateComplete;
  };

  const checkInside = (card: ExerciseCardElement, what: string): void => {
    for (const element of card.shadowRoot!.querySelectorAll('*')) {
      expect(TAGS.split(' '), what).to.include(element.localName);
      for (const {name, value} of element.attributes) {
        expect(name, what).not.to.match(/^on|^srcdoc$|^style$/);
        if (/^(?:href|src|poster|action|data|xlink:href)$/.test(name))
          expect(ALLOWED, `${what}: ${value}`).to.include(new URL(value, document.baseURI).protocol);
      }
    }
  };

  it('changes nothing outside, asks for nothing, runs nothing and throws nothing', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <p class="canary" style="width: 300px">A line of the page.</p>
        <div style="width: 400px; height: 900px; overflow: hidden">
          <exercise-card><i>Own words.</i></exercise-card>
        </div>
        <button class="canary">A button of the page</button>
      </div>
    `);
    const card = page.querySelector('exercise-card')!;
    const canaries = [...page.querySelectorAll<HTMLElement>('.canary')];
    const outside = (): unknown => [
      canaries.map((one) => {
        const {left, width, height} = one.getBoundingClientRect();
        const {color, direction, font} = getComputedStyle(one);
        return [one.outerHTML, left, one.offsetTop, width, height, color, direction, font];
      }),
      document.title,
      [...document.head.children].length,
      [...document.body.children].length,
      document.documentElement.getAttributeNames(),
      Object.getOwnPropertyNames(Object.prototype).length,
      Object.getOwnPropertyNames(window).length,
      document.adoptedStyleSheets.length,
      page.innerText,
      location.href,
    ];
    // Its own fetch is stubbed; this sees any other.
    const loaded = (): string[] => performance.getEntriesByType('resource').map(({name}) => name);
    await settled(card);
    await showing(card, own, 'the exercise itself');
    const before = outside();
    const requests = loaded();
    expect(hostile.length).to.be.at.least(200);
    let taken = 0;
    for (const [what, record] of hostile) {
      await showing(card, record, what);
      checkInside(card, what);
      if (hasPart(card, 'card')) taken++;
      else expect(card.querySelector('i')!.checkVisibility(), `${what}: the page’s own words`).to.equal(true);
      expect('hacked' in window, what).to.equal(false);
      expect('hacked' in Object.prototype, what).to.equal(false);
      expect(card.shadowRoot!.textContent.length, what).to.be.below(20_000);
    }
    expect(taken, 'some of it is harmless').to.be.within(50, hostile.length - 80);
    await showing(card, own, 'the exercise itself');
    expect(outside()).to.deep.equal(before);
    expect(loaded().filter((name) => !requests.includes(name))).to.deep.equal([]);
    expect(network.requests).to.have.length(0);
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  }).timeout(60_000);

  it('shows markup as text: the same elements as with plain words', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card></exercise-card>`);
    const words = (word: string): unknown =>
      JSON.parse(JSON.stringify(own), (key, value: unknown) =>
        typeof value === 'string' && /^[A-Z]/.test(value) && key !== 'url' ? word : value,
      );
    await showing(card, words('Plain'), 'plain words');
    const plain = tagsIn(card.shadowRoot!);
    await showing(card, words(MARKUP), 'markup');
    expect(tagsIn(card.shadowRoot!)).to.deep.equal(plain);
    expect(card.shadowRoot!.querySelector('.title')!.textContent).to.equal(MARKUP);
    expect(card.shadowRoot!.textContent.split(MARKUP).length).to.be.above(20);
  });

  it('shows no control that turns the text around it', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card></exercise-card>`);
    await showing(card, {...own, name: BIDI}, 'bidi');
    expect(card.shadowRoot!.querySelector('.title')!.textContent).to.equal('Left right end');
  });

  it('is as safe from a script between the tags', async () => {
    for (const text of [
      '{"__proto__": {"hacked": 1}, "name": "a", "steps": [{"text": "a"}]}',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"name": "a", "steps": [{"text": "a"}], "media": [{"type": "image", "src": "javascript:hacked=1", "alt": "a"}]}',
      '\u0000',
    ]) {
      const card = document.createElement('exercise-card');
      card.append(jsonScript(text));
      const told = faults.warnings.length;
      (await fixture(html`<div></div>`)).append(card);
      await until(() => faults.warnings.length > told, text.slice(0, 40));
      expect(hasPart(card, 'card')).to.equal(false);
    }
    expect('hacked' in Object.prototype).to.equal(false);
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });
});

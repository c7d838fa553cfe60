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

/** Schemes that URLs in a card may have, because they run no code. */
const ALLOWED_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
/** Tags of all elements that a card may contain. */
const ALLOWED_TAGS =
  'a article aside audio b button circle cite details div ellipse figcaption figure g h2 h3 header hold-timer img li line ol p path polyline rect section slot small span style summary svg text track ul video';

describe('a card with a hostile exercise', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  let valid: Record<string, unknown>;
  let hostile: [what: string, record: unknown][];

  before(async () => {
    valid = await customExercise();
    // URLs that need no request, so that any request is an error.
    valid.media = [{type: 'video', src: '#film', alt: 'A side plank.', captions: '#film', poster: '#film'}];
    const paths = pathsIn(valid);
    const textPaths = paths.filter((path) => typeof valueAt(valid, path) === 'string' && path[0] !== '$schema');
    const urlPaths: Path[] = [
      ...['src', 'captions', 'poster'].map((key) => ['media', '0', key]),
      ['sources', '0', 'url'],
    ];
    const deeplyNested: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const withValue = (name: string, paths: readonly Path[], value: unknown): [string, unknown][] =>
      paths.map((path) => [`${name} in ${path.join('.')}`, withValueAt(valid, path, value)]);
    hostile = [
      // A URL may consist of any characters, and that of a picture would be requested.
      ...withValue(
        'markup',
        textPaths.filter((path) => path[0] !== 'media'),
        MARKUP,
      ),
      ...withValue('bidi controls', textPaths, BIDI),
      ...SCRIPTS.flatMap((script) => withValue('a script', urlPaths, script)),
      ...withValue(
        'wrong type',
        paths.filter((_, i) => i % 3 === 0),
        {toString: 'x', hacked: 1},
      ),
      ...withValue(
        'depth',
        paths.filter((_, i) => i % 12 === 0),
        deeplyNested,
      ),
      ...withValue(
        '10 MB',
        textPaths.filter((_, i) => i % 6 === 0),
        'a'.repeat(10_000_000),
      ),
      ...['__proto__', 'constructor', 'prototype', 'innerHTML'].flatMap((key) =>
        withValue('a key of every object', [[key], ['figure', key], ['steps', '0', key]], {hacked: 1}),
      ),
      ...withValue(
        'an id that every object has',
        [['id'], ['steps', '0', 'id'], ['figure', 'poses', '0', 'id']],
        'constructor',
      ),
      ...[null, [], 'text', 1, true, deeplyNested].map((record): [string, unknown] => ['instead of a record', record]),
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

  /** Sets a record, and waits until the card shows the exercise or has warned. */
  const showRecord = async (card: ExerciseCardElement, record: unknown, what: string): Promise<void> => {
    const warningCount = faults.warnings.length;
    card.data = record as ExerciseCardElement['data'];
    await card.updateComplete;
    if (record !== null) await until(() => hasPart(card, 'card') || faults.warnings.length > warningCount, what);
    await card.updateComplete;
  };

  const checkInside = (card: ExerciseCardElement, what: string): void => {
    for (const element of card.shadowRoot!.querySelectorAll('*')) {
      expect(ALLOWED_TAGS.split(' '), what).to.include(element.localName);
      for (const {name, value} of element.attributes) {
        expect(name, what).not.to.match(/^on|^srcdoc$|^style$/);
        if (/^(?:href|src|poster|action|data|xlink:href)$/.test(name))
          expect(ALLOWED_SCHEMES, `${what}: ${value}`).to.include(new URL(value, document.baseURI).protocol);
      }
    }
  };

  it('changes nothing outside, makes no requests, runs no code and throws no errors', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <p class="canary" style="width: 300px">A line of the page.</p>
        <div style="width: 400px; height: 900px; overflow: hidden">
          <exercise-card><i>Fallback.</i></exercise-card>
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
    // `fetch` is stubbed, and these entries show all other requests.
    const requestedUrls = (): string[] => performance.getEntriesByType('resource').map(({name}) => name);
    await settled(card);
    await showRecord(card, valid, 'the valid exercise');
    const before = outside();
    const requests = requestedUrls();
    expect(hostile.length).to.be.at.least(200);
    let acceptedCount = 0;
    for (const [what, record] of hostile) {
      await showRecord(card, record, what);
      checkInside(card, what);
      if (hasPart(card, 'card')) acceptedCount++;
      else expect(card.querySelector('i')!.checkVisibility(), `${what}: the fallback content`).to.equal(true);
      expect('hacked' in window, what).to.equal(false);
      expect('hacked' in Object.prototype, what).to.equal(false);
      expect(card.shadowRoot!.textContent.length, what).to.be.below(20_000);
    }
    expect(acceptedCount, 'some records are harmless').to.be.within(50, hostile.length - 80);
    await showRecord(card, valid, 'the valid exercise');
    expect(outside()).to.deep.equal(before);
    expect(requestedUrls().filter((name) => !requests.includes(name))).to.deep.equal([]);
    expect(network.requests).to.have.length(0);
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  }).timeout(60_000);

  it('shows markup as text, with the same elements as for plain text', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card></exercise-card>`);
    const withText = (text: string): unknown =>
      JSON.parse(JSON.stringify(valid), (key, value: unknown) =>
        typeof value === 'string' && /^[A-Z]/.test(value) && key !== 'url' ? text : value,
      );
    await showRecord(card, withText('Plain'), 'plain text');
    const plain = tagsIn(card.shadowRoot!);
    await showRecord(card, withText(MARKUP), 'markup');
    expect(tagsIn(card.shadowRoot!)).to.deep.equal(plain);
    expect(card.shadowRoot!.querySelector('.title')!.textContent).to.equal(MARKUP);
    expect(card.shadowRoot!.textContent.split(MARKUP).length).to.be.above(20);
  });

  it('shows no bidi controls', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card></exercise-card>`);
    await showRecord(card, {...valid, name: BIDI}, 'bidi');
    expect(card.shadowRoot!.querySelector('.title')!.textContent).to.equal('Left right end');
  });

  it('is also safe if the record is in a script among its children', async () => {
    for (const text of [
      '{"__proto__": {"hacked": 1}, "name": "a", "steps": [{"text": "a"}]}',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"name": "a", "steps": [{"text": "a"}], "media": [{"type": "image", "src": "javascript:hacked=1", "alt": "a"}]}',
      '\u0000',
    ]) {
      const card = document.createElement('exercise-card');
      card.append(jsonScript(text));
      const warningCount = faults.warnings.length;
      (await fixture(html`<div></div>`)).append(card);
      await until(() => faults.warnings.length > warningCount, text.slice(0, 40));
      expect(hasPart(card, 'card')).to.equal(false);
    }
    expect('hacked' in Object.prototype).to.equal(false);
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });
});

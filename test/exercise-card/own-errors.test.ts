import {expect, html} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import {registerExercises} from '../../src/content/custom-exercises.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {ContentErrorEvent} from '../../src/base/content-error-event.js';
import {fixture} from '../helpers/fixture.js';
import {Network} from '../helpers/network.js';
import {ErrorRecord, heelRaise, jsonScript, settled, showing, titleOf} from '../helpers/custom-card.js';
import {Platform} from '../helpers/platform.js';
import {textOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

const LIMIT = 256_000;

describe('a fault in an exercise of one’s own', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  const platform = new Platform();
  let card: ExerciseCardElement;
  let told: ContentErrorEvent[];
  const tell = (event: ContentErrorEvent): number => told.push(event);

  beforeEach(() => {
    told = [];
    faults.start();
    network.start();
    document.addEventListener('content-error', tell);
  });
  afterEach(() => {
    document.removeEventListener('content-error', tell);
    platform.restore();
    network.stop();
    faults.stop();
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });

  /** A card with words of the page's own between its tags. */
  const show = async (set: {src?: string; data?: unknown; exercise?: string}, script?: unknown): Promise<void> => {
    const place = await fixture(html`<div></div>`);
    card = document.createElement('exercise-card');
    card.innerHTML = '<p class="own">Stand on your toes.</p>';
    if (script) card.append(jsonScript(script));
    Object.assign(card, set);
    place.append(card);
  };
  const telling = async (): Promise<void> => {
    await until(() => told.length > 0, 'a content-error');
    await settled(card);
  };
  /** Told once, on the console and as an event, and the page's own words stay. */
  const toldOnce = (source: string, path: string, reason: RegExp): void => {
    expect(faults.warnings).to.have.length(1);
    const where = `<exercise-card>: invalid ${source}${path && ` at ${path}`}. `;
    expect(faults.warnings[0]!.slice(0, where.length)).to.equal(where);
    const code = ' [invalid-content]';
    expect(faults.warnings[0]!.endsWith(code)).to.equal(true);
    expect(faults.warnings[0]!.slice(where.length, -code.length)).to.match(reason);
    expect(told.map((event) => event.path)).to.deep.equal([path]);
    expect(told[0]!.reason).to.match(reason);
    expect(card.querySelector('.own')!.checkVisibility(), 'the page’s own words').to.equal(true);
  };

  it('is told with source, path and reason, and leaves the page’s words', async () => {
    const wrong = {...heelRaise, steps: [{text: 'Up'}, {text: 7}]} as unknown as typeof heelRaise;
    await show({data: wrong});
    await telling();
    const [event] = told as [ContentErrorEvent];
    toldOnce('data', 'steps.1.text', /^Invalid type: Expected string but received 7$/);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    card.headingLevel = 3;
    await settled(card);
    expect(faults.warnings, 'told once').to.have.length(1);
  });

  it('is told of a script, and goes with what is right', async () => {
    await show({}, '{"name": "Heel raise",}');
    await telling();
    toldOnce('script', '', /JSON/);
    card.querySelector('script')!.replaceWith(jsonScript(heelRaise));
    await showing(card, 'Heel raise');
    expect(faults.warnings).to.have.length(1);
  });

  it('is a plain sentence where there is a script and no words of the page', async () => {
    await show({}, {name: 'No steps'});
    card.querySelector('.own')!.replaceWith(document.createElement('br'));
    await telling();
    expect(textOf(card)).to.equal('This exercise cannot be shown.');
  });

  it('in data does not give way to the script or the id', async () => {
    await show({exercise: 'pelvic-tilt', data: {}}, heelRaise);
    await telling();
    toldOnce('data', 'name', /Expected "?name"? but received undefined$/);
  });

  const answers: [what: string, body: BodyInit | null, init: ResponseInit, path: string, reason: RegExp][] = [
    ['404', 'Not found', {status: 404}, '', /^The server answers 404$/],
    ['500 with an exercise', JSON.stringify(heelRaise), {status: 500}, '', /^The server answers 500$/],
    ['nothing', null, {status: 204}, '', /^The server answers 204$/],
    ['a page', '<!doctype html><p>Log in</p>', {headers: {'content-type': 'text/html'}}, '', /JSON/],
    ['half of it', JSON.stringify(heelRaise).slice(0, 60), {}, '', /JSON|end|expected/i],
    ['no object', '"Heel raise"', {}, '', /Expected Object but received "Heel raise"$/],
    ['an exercise without steps', '{"name": "Heel raise", "steps": []}', {}, 'steps', /length/],
    ['300 kB', JSON.stringify({...heelRaise, aim: 'a'.repeat(300_000)}), {}, '', /^Over 256 kB$/],
  ];
  for (const [what, body, init, path, reason] of answers) {
    it(`is told where a server answers ${what}`, async () => {
      await show({src: 'heel-raise.json'});
      (await network.request()).answer(body, init);
      await telling();
      toldOnce('src="heel-raise.json"', path, reason);
    });
  }

  it('is told where a body never ends, of which no more is read than is allowed', async () => {
    let bytes = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        bytes += 50_000;
        controller.enqueue(new Uint8Array(50_000).fill(32));
      },
    });
    await show({src: 'heel-raise.json'});
    const {answer, signal} = await network.request();
    answer(endless);
    await telling();
    toldOnce('src="heel-raise.json"', '', /^Over 256 kB$/);
    expect(bytes).to.be.within(LIMIT, LIMIT + 150_000);
    expect(signal.aborted, 'nothing more is asked for').to.equal(true);
  });

  it('is told where there is no connection', async () => {
    platform.put(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await show({src: 'heel-raise.json'});
    await telling();
    toldOnce('src="heel-raise.json"', '', /^Failed to fetch$/);
  });

  for (const src of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{"name":"a","steps":[{"text":"a"}]}',
    'blob:https://example.org/1',
    'file:///etc/exercise.json',
    'ftp://example.org/a.json',
    'http://[',
  ]) {
    it(`is told of src="${src.slice(0, 24)}", without a request`, async () => {
      await show({src});
      await telling();
      toldOnce(`src="${src}"`, '', src === 'http://[' ? /URL|valid/ : /^Only https:, http: and relative addresses$/);
      expect(network.requests).to.have.length(0);
    });
  }

  it('is told after 10 s without an answer', async () => {
    // The fixture asks the test server, and `until` the page, with the same limit of their own.
    const waits: {callback: () => void; ms: number}[] = [];
    const wait = window.setTimeout.bind(window);
    platform.put(window, 'setTimeout', (callback: () => void, ms?: number) =>
      ms && ms > 5000 ? waits.push({callback, ms}) : wait(callback, ms),
    );
    await show({src: 'heel-raise.json'});
    const {signal} = await network.request();
    const ours = waits.filter(({ms}) => ms !== 20_000);
    expect(ours.map(({ms}) => ms)).to.deep.equal([10_000]);
    ours[0]!.callback();
    await telling();
    toldOnce('src="heel-raise.json"', '', /^No answer within 10 s$/);
    expect(signal.aborted).to.equal(true);
  });

  it('is none where the card is taken from the page meanwhile, and what was under way is taken up again', async () => {
    await show({src: 'heel-raise.json'});
    const parent = card.parentElement!;
    const {signal} = await network.request();
    card.remove();
    expect(signal.aborted).to.equal(true);
    await settled();
    parent.append(card);
    const {url, answer} = await network.request(1);
    expect(url).to.match(/heel-raise\.json$/);
    answer(JSON.stringify(heelRaise));
    await showing(card, 'Heel raise');
    expect([faults.warnings, told]).to.deep.equal([[], []]);
  });

  it('is none where the address changes meanwhile: only the last one shows', async () => {
    await show({src: 'first.json'});
    const first = await network.request(0);
    card.src = 'second.json';
    const second = await network.request(1);
    expect(first.signal.aborted).to.equal(true);
    second.answer(JSON.stringify({...heelRaise, name: 'Second'}));
    await showing(card, 'Second');
    first.answer(JSON.stringify({...heelRaise, name: 'First'}));
    await settled(card);
    expect(titleOf(card)).to.equal('Second');
    expect([faults.warnings, told]).to.deep.equal([[], []]);
  });

  it('is none where data takes the place of an address meanwhile, or there is no address any more', async () => {
    await show({src: 'first.json'});
    const {signal} = await network.request();
    card.data = heelRaise;
    await showing(card, 'Heel raise');
    expect(signal.aborted).to.equal(true);
    card.data = undefined;
    const again = await network.request(1);
    card.src = undefined;
    await settled(card);
    expect(again.signal.aborted).to.equal(true);
    expect(card.querySelector('.own')!.checkVisibility()).to.equal(true);
    expect(told).to.have.length(0);
  });

  it('throws nothing where the list to be registered is none', () => {
    for (const wrong of [undefined, null, 'text', {}, [[]], new Array(3)]) {
      expect(registerExercises(wrong as never)).to.deep.equal([]);
    }
    expect(faults.warnings.length).to.be.greaterThan(4);
  });
});

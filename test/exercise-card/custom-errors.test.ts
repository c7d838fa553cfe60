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

const MAX_BYTES = 256_000;

describe('an error in a custom exercise', () => {
  const faults = new ErrorRecord();
  const network = new Network();
  const platform = new Platform();
  let card: ExerciseCardElement;
  let events: ContentErrorEvent[];
  const onError = (event: ContentErrorEvent): number => events.push(event);

  beforeEach(() => {
    events = [];
    faults.start();
    network.start();
    document.addEventListener('content-error', onError);
  });
  afterEach(() => {
    document.removeEventListener('content-error', onError);
    platform.restore();
    network.stop();
    faults.stop();
    expect([...faults.uncaught, ...faults.errors]).to.deep.equal([]);
  });

  /** Adds a card with fallback content. */
  const show = async (
    properties: {src?: string; data?: unknown; exercise?: string},
    script?: unknown,
  ): Promise<void> => {
    const container = await fixture(html`<div></div>`);
    card = document.createElement('exercise-card');
    card.innerHTML = '<p class="fallback">Stand on your toes.</p>';
    if (script) card.append(jsonScript(script));
    Object.assign(card, properties);
    container.append(card);
  };
  const untilError = async (): Promise<void> => {
    await until(() => events.length > 0, 'a content-error');
    await settled(card);
  };
  /** Expects one warning and one event, and that the fallback content is shown. */
  const expectOneError = (source: string, path: string, reason: RegExp): void => {
    expect(faults.warnings).to.have.length(1);
    const where = `<exercise-card>: invalid ${source}${path && ` at ${path}`}. `;
    expect(faults.warnings[0]!.slice(0, where.length)).to.equal(where);
    const code = '. [invalid-content]';
    expect(faults.warnings[0]!.endsWith(code)).to.equal(true);
    expect(faults.warnings[0]!.slice(where.length, -code.length)).to.match(reason);
    expect(events.map((event) => event.path)).to.deep.equal([path]);
    expect(events[0]!.reason).to.match(reason);
    expect(card.querySelector('.fallback')!.checkVisibility(), 'the fallback content').to.equal(true);
  };

  it('is reported with source, path and reason, and the fallback content is shown', async () => {
    const invalid = {...heelRaise, steps: [{text: 'Up'}, {text: 7}]} as unknown as typeof heelRaise;
    await show({data: invalid});
    await untilError();
    const [event] = events as [ContentErrorEvent];
    expectOneError('data', 'steps.1.text', /^Invalid type: Expected string but received 7$/);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    card.headingLevel = 3;
    await settled(card);
    expect(faults.warnings, 'reported once').to.have.length(1);
  });

  it('is reported for a script, and disappears with a valid script', async () => {
    await show({}, '{"name": "Heel raise",}');
    await untilError();
    expectOneError('script', '', /JSON/);
    card.querySelector('script')!.replaceWith(jsonScript(heelRaise));
    await showing(card, 'Heel raise');
    expect(faults.warnings).to.have.length(1);
  });

  it('shows a sentence if there is no fallback content beside the script', async () => {
    await show({}, {name: 'No steps'});
    card.querySelector('.fallback')!.replaceWith(document.createElement('br'));
    await untilError();
    expect(textOf(card)).to.equal('This exercise cannot be shown.');
  });

  it('in data does not make the card show the script or the id', async () => {
    await show({exercise: 'pelvic-tilt', data: {}}, heelRaise);
    await untilError();
    expectOneError('data', 'name', /Expected "?name"? but received undefined$/);
  });

  const answers: [what: string, body: BodyInit | null, init: ResponseInit, path: string, reason: RegExp][] = [
    ['404', 'Not found', {status: 404}, '', /^The server responded with status 404$/],
    ['500 with an exercise', JSON.stringify(heelRaise), {status: 500}, '', /^The server responded with status 500$/],
    ['without a body', null, {status: 204}, '', /^The server responded with status 204$/],
    ['with a page', '<!doctype html><p>Log in</p>', {headers: {'content-type': 'text/html'}}, '', /JSON/],
    ['with a truncated exercise', JSON.stringify(heelRaise).slice(0, 60), {}, '', /JSON|end|expected/i],
    ['with a string', '"Heel raise"', {}, '', /Expected Object but received "Heel raise"$/],
    ['with an exercise without steps', '{"name": "Heel raise", "steps": []}', {}, 'steps', /length/],
    [
      'with 300 kB',
      JSON.stringify({...heelRaise, aim: 'a'.repeat(300_000)}),
      {},
      '',
      /^The file is larger than 256 kB$/,
    ],
  ];
  for (const [what, body, init, path, reason] of answers) {
    it(`is reported if the server answers ${what}`, async () => {
      await show({src: 'heel-raise.json'});
      (await network.request()).answer(body, init);
      await untilError();
      expectOneError('src="heel-raise.json"', path, reason);
    });
  }

  it('is reported for an endless response, which is read only up to the limit', async () => {
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
    await untilError();
    expectOneError('src="heel-raise.json"', '', /^The file is larger than 256 kB$/);
    expect(bytes).to.be.within(MAX_BYTES, MAX_BYTES + 150_000);
    expect(signal.aborted, 'the request is aborted').to.equal(true);
  });

  it('is reported if there is no connection', async () => {
    platform.put(window, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await show({src: 'heel-raise.json'});
    await untilError();
    expectOneError('src="heel-raise.json"', '', /^Failed to fetch$/);
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
    it(`is reported for src="${src.slice(0, 24)}", without a request`, async () => {
      await show({src});
      await untilError();
      expectOneError(
        `src="${src}"`,
        '',
        src === 'http://[' ? /URL|valid/ : /^Expected an https:, http: or relative URL$/,
      );
      expect(network.requests).to.have.length(0);
    });
  }

  it('is reported after 10 s without a response', async () => {
    // The fixture and `until` set timeouts too.
    const timeouts: {callback: () => void; ms: number}[] = [];
    const originalSetTimeout = window.setTimeout.bind(window);
    platform.put(window, 'setTimeout', (callback: () => void, ms?: number) =>
      ms && ms > 5000 ? timeouts.push({callback, ms}) : originalSetTimeout(callback, ms),
    );
    await show({src: 'heel-raise.json'});
    const {signal} = await network.request();
    const fetchTimeouts = timeouts.filter(({ms}) => ms !== 20_000);
    expect(fetchTimeouts.map(({ms}) => ms)).to.deep.equal([10_000]);
    fetchTimeouts[0]!.callback();
    await untilError();
    expectOneError('src="heel-raise.json"', '', /^No response within 10 s$/);
    expect(signal.aborted).to.equal(true);
  });

  it('is not reported if the card is removed meanwhile, and reading starts again when the card is back', async () => {
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
    expect([faults.warnings, events]).to.deep.equal([[], []]);
  });

  it('is not reported if src changes meanwhile, and only the last exercise is shown', async () => {
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
    expect([faults.warnings, events]).to.deep.equal([[], []]);
  });

  it('is not reported if data replaces src meanwhile, or src is removed', async () => {
    await show({src: 'first.json'});
    const {signal} = await network.request();
    card.data = heelRaise;
    await showing(card, 'Heel raise');
    expect(signal.aborted).to.equal(true);
    card.data = undefined;
    const secondRequest = await network.request(1);
    card.src = undefined;
    await settled(card);
    expect(secondRequest.signal.aborted).to.equal(true);
    expect(card.querySelector('.fallback')!.checkVisibility()).to.equal(true);
    expect(events).to.have.length(0);
  });

  it('in the argument of registerExercises is reported and does not throw', () => {
    for (const invalid of [undefined, null, 'text', {}, [[]], new Array(3)]) {
      expect(registerExercises(invalid as never)).to.deep.equal([]);
    }
    expect(faults.warnings.length).to.be.greaterThan(4);
  });
});

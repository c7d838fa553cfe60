import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/embed-resize.js';
import {heightFromMessage, heightMessage} from '../../src/embed/height.js';
import {until} from '../helpers/until.js';

let frame: HTMLIFrameElement;

const frameDocument = (): Document => frame.contentDocument!;
const elementInFrame = (tag: string): HTMLElement | null => frameDocument().querySelector(tag);
/** The warnings on the console of the frame. */
const warnings = (): string[] =>
  ((frame.contentWindow as unknown as {warnings?: string[]}).warnings ?? []).filter((text) =>
    text.startsWith('embed.html'),
  );

async function open(parameters: Record<string, string>): Promise<void> {
  frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Frame" src=${`/test/embed/frame.html?${new URLSearchParams(parameters).toString()}`}></iframe>`,
  );
}

describe('embed.html', () => {
  it('shows the element with its attributes, in the language and colours of the URL', async () => {
    await open({
      element: 'hold-timer',
      label: 'Bridge',
      id: 'mine',
      lang: 'es',
      theme: 'dark calm',
      accent: '#7b2d6b',
      '--physio-space': '2em',
      onclick: 'alert(1)',
    });
    await until(() => elementInFrame('hold-timer')?.getAttribute('label'));
    const timer = elementInFrame('hold-timer')!;
    await until(() => timer.style.getPropertyValue('--physio-space') === '2em');
    expect(timer.getAttributeNames().sort()).to.deep.equal(['id', 'label', 'style', 'theme']);
    expect(timer.getAttribute('theme')).to.equal('dark');
    expect(timer.style.getPropertyValue('--physio-accent')).to.equal('#7b2d6b');
    expect(frameDocument().documentElement.lang).to.equal('es');
    const sheets = [...frameDocument().querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    expect(sheets.map(({href}) => new URL(href).pathname.split('/').pop())).to.deep.equal(['calm.css']);
    expect(warnings()).to.deep.equal([]);
  });

  it('warns of unknown parameters, and ignores them', async () => {
    await open({element: 'exercise-card', theme: 'pink', src: 'https://example.org/card.json'});
    await until(() => warnings().length === 2);
    expect(warnings()[0]).to.match(/^embed.html: invalid theme="pink". Known: light, dark, calm/);
    expect(warnings()[1]).to.match(
      /invalid src="https:\/\/example.org\/card.json". Only URLs of the same origin are allowed/,
    );
    expect(elementInFrame('exercise-card')!.getAttribute('src')).to.equal('');
    await open({element: 'iframe'});
    await until(() => warnings().length > 0);
    expect(warnings()[0]).to.match(/invalid element="iframe". Known: exercise-card/);
    expect(frameDocument().querySelector('iframe')).to.equal(null);
    await open({});
    await until(() => warnings().length > 0);
    expect(warnings()[0]).to.contain('element=""');
  });

  it('shows custom content from its own origin', async () => {
    await open({element: 'exercise-card', src: '/test/content/own-exercise.json'});
    await until(() => elementInFrame('exercise-card')?.getAttribute('src'));
    expect(elementInFrame('exercise-card')!.getAttribute('src')).to.equal(
      `${location.origin}/test/content/own-exercise.json`,
    );
  });
});

describe('a page with an iframe', () => {
  const sendMessage = (data: unknown, init: MessageEventInit = {}): void => {
    const source = frame.contentWindow;
    dispatchEvent(new MessageEvent('message', {data, origin: location.origin, source, ...init}));
  };
  const openFrame = async (src: string): Promise<void> => {
    frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Frame" sandbox="allow-same-origin" src=${src}></iframe>`,
    );
  };

  it('sets the height of an iframe with embed.html to that of its content, and of no other', async () => {
    await openFrame('/src/embed/embed.html');
    sendMessage(heightMessage(321.4));
    expect(frame.style.height).to.equal('322px');
    sendMessage(heightMessage(50), {origin: 'https://example.org'});
    sendMessage(heightMessage(50), {source: window});
    sendMessage({type: 'something else', height: 50});
    expect(frame.style.height).to.equal('322px');
    for (const src of ['/test/guarantees/empty.html', '']) {
      await openFrame(src);
      sendMessage(heightMessage(50));
      expect(frame.style.height, src).to.equal('');
    }
  });

  it('accepts only plausible heights', () => {
    expect(heightFromMessage(heightMessage(1))).to.equal(1);
    expect(heightFromMessage(heightMessage(100_000))).to.equal(100_000);
    for (const height of [0, -1, 100_001, NaN, Infinity, '5', null])
      expect(heightFromMessage({type: 'physio-elements-height', height}), String(height)).to.be.undefined;
    for (const data of [null, undefined, 5, 'physio-elements-height', {height: 5}])
      expect(heightFromMessage(data)).to.be.undefined;
  });
});

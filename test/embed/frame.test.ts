import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/embed-resize.js';
import {heightFromMessage, heightMessage} from '../../src/embed/height.js';
import {until} from '../helpers/until.js';

let frame: HTMLIFrameElement;

const page = (): Document => frame.contentDocument!;
const shown = (tag: string): HTMLElement | null => page().querySelector(tag);
/** What the page in the frame has said on its console. */
const said = (): string[] =>
  ((frame.contentWindow as unknown as {said?: string[]}).said ?? []).filter((words) => words.startsWith('embed.html'));

async function open(asked: Record<string, string>): Promise<void> {
  frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Frame" src=${`/test/embed/frame.html?${new URLSearchParams(asked).toString()}`}></iframe>`,
  );
}
/** The page in the frame loads every module by itself. */

describe('the page of an iframe', () => {
  it('has the element with its attributes, in the language and the colours that are asked for', async () => {
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
    await until(() => shown('hold-timer')?.getAttribute('label'));
    const timer = shown('hold-timer')!;
    await until(() => timer.style.getPropertyValue('--physio-space') === '2em');
    expect(timer.getAttributeNames().sort()).to.deep.equal(['id', 'label', 'style', 'theme']);
    expect(timer.getAttribute('theme')).to.equal('dark');
    expect(timer.style.getPropertyValue('--physio-accent')).to.equal('#7b2d6b');
    expect(page().documentElement.lang).to.equal('es');
    const sheets = [...page().querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    expect(sheets.map(({href}) => new URL(href).pathname.split('/').pop())).to.deep.equal(['calm.css']);
    expect(said()).to.deep.equal([]);
  });

  it('says what it does not know, and leaves it', async () => {
    await open({element: 'exercise-card', theme: 'pink', src: 'https://example.org/card.json'});
    await until(() => said().length === 2);
    expect(said()[0]).to.match(/^embed.html: invalid theme="pink". Known: light, dark, calm/);
    expect(said()[1]).to.match(/invalid src="https:\/\/example.org\/card.json". It has to be on this site/);
    expect(shown('exercise-card')!.getAttribute('src')).to.equal('');
    await open({element: 'iframe'});
    await until(() => said().length > 0);
    expect(said()[0]).to.match(/invalid element="iframe". Known: exercise-card/);
    expect(page().querySelector('iframe')).to.equal(null);
    await open({});
    await until(() => said().length > 0);
    expect(said()[0]).to.contain('element=""');
  });

  it('takes content of its own site', async () => {
    await open({element: 'exercise-card', src: '/test/content/own-exercise.json'});
    await until(() => shown('exercise-card')?.getAttribute('src'));
    expect(shown('exercise-card')!.getAttribute('src')).to.equal(`${location.origin}/test/content/own-exercise.json`);
  });
});

describe('the page around an iframe', () => {
  const says = (data: unknown, more: MessageEventInit = {}): void => {
    const source = frame.contentWindow;
    dispatchEvent(new MessageEvent('message', {data, origin: location.origin, source, ...more}));
  };
  const show = async (src: string): Promise<void> => {
    frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Frame" sandbox="allow-same-origin" src=${src}></iframe>`,
    );
  };

  it('gives a frame of the library the height of its content, and no other', async () => {
    await show('/src/embed/embed.html');
    says(heightMessage(321.4));
    expect(frame.style.height).to.equal('322px');
    says(heightMessage(50), {origin: 'https://example.org'});
    says(heightMessage(50), {source: window});
    says({type: 'something else', height: 50});
    expect(frame.style.height).to.equal('322px');
    for (const src of ['/test/guarantees/empty.html', '']) {
      await show(src);
      says(heightMessage(50));
      expect(frame.style.height, src).to.equal('');
    }
  });

  it('believes a height that can be', () => {
    expect(heightFromMessage(heightMessage(1))).to.equal(1);
    expect(heightFromMessage(heightMessage(100_000))).to.equal(100_000);
    for (const height of [0, -1, 100_001, NaN, Infinity, '5', null])
      expect(heightFromMessage({type: 'physio-elements-height', height}), String(height)).to.be.undefined;
    for (const data of [null, undefined, 5, 'physio-elements-height', {height: 5}])
      expect(heightFromMessage(data)).to.be.undefined;
  });
});

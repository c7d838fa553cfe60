// The page of an iframe: one element, as its address asks for it, and its height told to the page around it.
import '../autoload.js';
import {tags} from '../tags.js';
import {warn} from '../warnings/warn.js';
import {heightMessage} from './height.js';

const themes = ['calm', 'clinic', 'contrast', 'night', 'paper'];

const warnInvalid = (name: string, value: string, instead: string): void =>
  warn('invalid-parameter', 'embed.html', `invalid ${name}="${value}". ${instead}`);

/** An address of this site's own, as no page shows what another has written; `undefined` for any other. */
function ownAddress(address: string): string | undefined {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (url?.origin === location.origin) return url.href;
  warnInvalid('src', address, 'It has to be on this site.');
  return undefined;
}

/** What is asked for as `theme`: `dark`, the name of a ready theme, or both with a space between. */
function dress(wanted: string, element: HTMLElement): void {
  for (const name of wanted.match(/\S+/g) ?? []) {
    if (name === 'light' || name === 'dark') element.setAttribute('theme', name);
    else if (themes.includes(name)) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL(`../themes/${name}.css`, import.meta.url).href;
      document.head.append(link);
    } else warnInvalid('theme', name, `Known: light, dark, ${themes.join(', ')}.`);
  }
}

/** Shows the element, with the attributes that it has a use for; anything else in the address is left alone. */
async function show(address: URLSearchParams): Promise<void> {
  const tag = address.get('element') ?? '';
  if (!(tags as readonly string[]).includes(tag)) {
    warnInvalid('element', tag, `Known: ${tags.join(', ')}.`);
    return;
  }
  const element = document.createElement(tag);
  // It is on the page before it has its attributes, as that is what loads it.
  document.body.append(element);
  const {observedAttributes} = (await customElements.whenDefined(tag)) as unknown as {observedAttributes: string[]};
  for (const [name, value] of address) {
    if (name === 'theme') dress(value, element);
    else if (name === 'lang') document.documentElement.lang = value;
    else if (name === 'accent') element.style.setProperty('--physio-accent', value);
    else if (name.startsWith('--physio-')) element.style.setProperty(name, value);
    else if (name === 'src') element.setAttribute(name, ownAddress(value) ?? '');
    else if (observedAttributes.includes(name) || name === 'id') element.setAttribute(name, value);
  }
}

/** Tells the page around it how high its content is, whenever that changes. */
function tellHeight(): void {
  new ResizeObserver(() => {
    parent.postMessage(heightMessage(document.documentElement.offsetHeight), '*');
  }).observe(document.documentElement);
}

await show(new URLSearchParams(location.search));
tellHeight();

// The script of embed.html: shows the element that the URL parameters specify, and reports the height to the page around it.
import '../autoload.js';
import {tags} from '../tags.js';
import {warn} from '../warnings/warn.js';
import {heightMessage} from './height.js';

const themes = ['calm', 'clinic', 'contrast', 'night', 'paper'];

const warnInvalid = (name: string, value: string, instead: string): void =>
  warn('invalid-parameter', 'embed.html', `invalid ${name}="${value}". ${instead}`);

/** Resolves a URL of the same origin. Other sites are refused, so that nobody can show their content under this site's name. */
function sameOriginUrl(src: string): string | undefined {
  const url = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
  if (url?.origin === location.origin) return url.href;
  warnInvalid('src', src, 'Only URLs of the same origin are allowed.');
  return undefined;
}

/** @param theme a colour scheme, such as `dark`, the name of a theme, or both, separated by a space */
function applyTheme(theme: string, element: HTMLElement): void {
  for (const name of theme.match(/\S+/g) ?? []) {
    if (name === 'light' || name === 'dark') element.setAttribute('theme', name);
    else if (themes.includes(name)) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL(`../themes/${name}.css`, import.meta.url).href;
      document.head.append(link);
    } else warnInvalid('theme', name, `Known: light, dark, ${themes.join(', ')}.`);
  }
}

/** Shows the element with the attributes that it observes. Unknown parameters are ignored. */
async function showElement(parameters: URLSearchParams): Promise<void> {
  const tag = parameters.get('element') ?? '';
  if (!(tags as readonly string[]).includes(tag)) {
    warnInvalid('element', tag, `Known: ${tags.join(', ')}.`);
    return;
  }
  const element = document.createElement(tag);
  // Its class, and so the list of its attributes, is loaded only once the element is on the page.
  document.body.append(element);
  const {observedAttributes} = (await customElements.whenDefined(tag)) as unknown as {observedAttributes: string[]};
  for (const [name, value] of parameters) {
    if (name === 'theme') applyTheme(value, element);
    else if (name === 'lang') document.documentElement.lang = value;
    else if (name === 'accent') element.style.setProperty('--physio-accent', value);
    else if (name.startsWith('--physio-')) element.style.setProperty(name, value);
    else if (name === 'src') element.setAttribute(name, sameOriginUrl(value) ?? '');
    else if (observedAttributes.includes(name) || name === 'id') element.setAttribute(name, value);
  }
}

/** Reports the height of the content to the page around the iframe, now and whenever it changes. */
function reportHeight(): void {
  new ResizeObserver(() => {
    parent.postMessage(heightMessage(document.documentElement.offsetHeight), '*');
  }).observe(document.documentElement);
}

await showElement(new URLSearchParams(location.search));
reportHeight();

import {loadLocale} from '../../src/i18n/languages.js';
import {sourceOf} from './documented.js';
import {elementsIn} from './flat-tree.js';
import {until} from './until.js';

export const themes = ['clinic', 'calm', 'contrast', 'paper', 'night'] as const;

/** How a page looks and speaks; what is left out is as with a page that says nothing. */
export interface PageTheme {
  readonly lang?: 'en' | 'pt-BR' | 'es';
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly theme?: (typeof themes)[number] | undefined;
}

const sheet = document.createElement('style');
const css = new Map<string, string>();

/** Gives the page a look; elements that are there already follow. */
export async function setPageTheme({lang = 'en', dir = 'ltr', scheme = 'light', theme}: PageTheme): Promise<void> {
  const {documentElement} = document;
  await loadLocale(lang);
  if (theme && !css.has(theme)) css.set(theme, await sourceOf(`src/styles/themes/${theme}.css`));
  sheet.textContent = (theme && css.get(theme)) ?? '';
  document.head.append(sheet);
  Object.assign(documentElement, {lang, dir});
  // The theme for the night says itself that it is dark.
  documentElement.style.cssText = `${theme === 'night' ? '' : `color-scheme: ${scheme};`} background: Canvas; color: CanvasText`;
  const roots = [...elementsIn(document.body)].filter((element) => element.matches('.root[lang]'));
  await until(
    () => roots.every((root) => !root.isConnected || (root as HTMLElement).lang === lang),
    `all speak ${lang}`,
  );
}

/** As it was before. */
export function resetPageTheme(): void {
  sheet.remove();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
}

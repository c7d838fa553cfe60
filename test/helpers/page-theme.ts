import {loadLocale} from '../../src/i18n/languages.js';
import {sourceOf} from './documented.js';
import {elementsIn} from './flat-tree.js';
import {until} from './until.js';

export const themes = ['clinic', 'calm', 'contrast', 'paper', 'night'] as const;

/** The language, direction and colours of a page, with the defaults for a page that does not set them. */
export interface PageTheme {
  readonly lang?: 'en' | 'pt-BR' | 'es';
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  readonly theme?: (typeof themes)[number] | undefined;
}

const sheet = document.createElement('style');
const css = new Map<string, string>();

/** Sets the language, direction and colours of the page, and waits until the elements on the page have updated. */
export async function setPageTheme({lang = 'en', dir = 'ltr', scheme = 'light', theme}: PageTheme): Promise<void> {
  const {documentElement} = document;
  await loadLocale(lang);
  if (theme && !css.has(theme)) css.set(theme, await sourceOf(`src/styles/themes/${theme}.css`));
  sheet.textContent = (theme && css.get(theme)) ?? '';
  document.head.append(sheet);
  Object.assign(documentElement, {lang, dir});
  // The theme `night` sets the colour scheme itself.
  documentElement.style.cssText = `${theme === 'night' ? '' : `color-scheme: ${scheme};`} background: Canvas; color: CanvasText`;
  const roots = [...elementsIn(document.body)].filter((element) => element.matches('.root[lang]'));
  await until(
    () => roots.every((root) => !root.isConnected || (root as HTMLElement).lang === lang),
    `all elements in ${lang}`,
  );
}

/** Reverts `setPageTheme`. */
export function resetPageTheme(): void {
  sheet.remove();
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
}

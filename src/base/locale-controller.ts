import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {changeListeners, notifyChange} from '../content/changes.js';
import {languageOf, loadLocale} from '../i18n/languages.js';
import type {Language} from '../locales/language.js';
import {isServer} from './environment.js';

/** One for all elements: `lang` may change on any ancestor, in any shadow root. */
let observer: MutationObserver | undefined;

/** The `lang` of the nearest ancestor that has one, through shadow roots. From now on, changes of it are reported. */
function observedLangOf(element: Element): string {
  let lang: string | undefined;
  for (let at: Element | undefined = element; at;) {
    lang ??= at.closest<HTMLElement>('[lang]')?.lang;
    const root = at.getRootNode();
    if (!isServer) {
      observer ??= new MutationObserver(notifyChange);
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    at = (root as Partial<ShadowRoot>).host;
  }
  return lang ?? '';
}

/**
 * The language of an element: that of the nearest `lang`. Loads the language where it is not loaded yet, and updates the
 * element whenever the language or its texts change.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language: Language | undefined;
  readonly #onChange = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element renders; English until another one is loaded. */
  get language(): Language {
    return this.#language ?? this.resolve();
  }

  /** Looks the language up again. An element does so at the beginning of each update. */
  resolve(): Language {
    const lang = observedLangOf(this.#host);
    void loadLocale(lang);
    return (this.#language = languageOf(lang));
  }

  hostConnected(): void {
    changeListeners.add(this.#onChange);
  }

  hostDisconnected(): void {
    changeListeners.delete(this.#onChange);
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {changeListeners, notifyChange} from '../content/changes.js';
import {languageOf, loadLocale} from '../i18n/languages.js';
import type {Language} from '../locales/language.js';
import {isServer} from './environment.js';

/** Shared by all elements, because `lang` may change on any ancestor, in any shadow root. */
let observer: MutationObserver | undefined;

/** Returns the `lang` of the nearest ancestor that has one, across shadow roots, and observes all roots for changes of it. */
function observedLangOf(element: Element): string {
  let lang: string | undefined;
  for (let current: Element | undefined = element; current;) {
    lang ??= current.closest<HTMLElement>('[lang]')?.lang;
    const root = current.getRootNode();
    if (!isServer) {
      observer ??= new MutationObserver(notifyChange);
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    current = (root as Partial<ShadowRoot>).host;
  }
  return lang ?? '';
}

/**
 * The language of an element, as the nearest `lang` specifies it. The controller loads the language if necessary, and updates
 * the element whenever the language or its strings change.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language: Language | undefined;
  readonly #onChange = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element renders in: English until the specified language has loaded. */
  get language(): Language {
    return this.#language ?? this.resolve();
  }

  /** Determines the language again. Elements call this at the beginning of each update. */
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

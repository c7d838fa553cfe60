import {noChange, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {english, type Language} from '../locales/language.js';

/** Rendered templates, by the object that they show, by language, and by key. */
const cache = new WeakMap<object, WeakMap<Language, Map<string, DocumentFragment>>>();

function fragmentsOf(object: object, language: Language): Map<string, DocumentFragment> {
  let byLanguage = cache.get(object);
  if (!byLanguage) cache.set(object, (byLanguage = new WeakMap()));
  let fragments = byLanguage.get(language);
  if (!fragments) byLanguage.set(language, (fragments = new Map<string, DocumentFragment>()));
  return fragments;
}

/** Renders a template without the marker comments that lit needs only to update what it has rendered. */
function fragmentOf(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  // Unlike a TreeWalker, a NodeIterator continues after its current node has been removed.
  const comments = document.createNodeIterator(fragment, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode() as Comment | null);) comment.remove();
  fragment.normalize();
  return fragment;
}

class CachedTemplateDirective extends Directive {
  /** The fragment whose clone this part shows. */
  #current: DocumentFragment | undefined;

  /** Renders on a server, where nothing is cloned. */
  render(
    ...[, , template]: [object: object, key: string, template: () => TemplateResult, language?: Language]
  ): unknown {
    return template();
  }

  override update(_part: unknown, [object, key, template, language = english]: Parameters<this['render']>): unknown {
    const fragments = fragmentsOf(object, language);
    let fragment = fragments.get(key);
    if (!fragment) fragments.set(key, (fragment = fragmentOf(template())));
    if (fragment === this.#current) return noChange;
    this.#current = fragment;
    return fragment.cloneNode(true);
  }
}

/**
 * Renders a template once per page and inserts a clone of the result into each element, which saves time when many elements
 * show the same content. A clone has no event listeners and no properties, so the template must not have any.
 * @param object the object that the template renders; the cached nodes are garbage-collected with it
 * @param key identifies the template and everything else that its output depends on
 * @param language the language of the text in the template; optional if the template has no text
 */
export const cachedTemplate = directive(CachedTemplateDirective);

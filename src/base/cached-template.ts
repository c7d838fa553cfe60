import {noChange, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {english, type Language} from '../locales/language.js';

/** Rendered templates, by the object that they show, by language, and by key. */
const rendered = new WeakMap<object, WeakMap<Language, Map<string, DocumentFragment>>>();

function fragmentsOf(shown: object, language: Language): Map<string, DocumentFragment> {
  let byLanguage = rendered.get(shown);
  if (!byLanguage) rendered.set(shown, (byLanguage = new WeakMap()));
  let fragments = byLanguage.get(language);
  if (!fragments) byLanguage.set(language, (fragments = new Map<string, DocumentFragment>()));
  return fragments;
}

/** Renders a template, without the comments by which lit finds its way when it renders again. */
function fragmentOf(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  // Unlike a tree walker, an iterator goes on when its node has been removed.
  const comments = document.createNodeIterator(fragment, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode() as Comment | null);) comment.remove();
  fragment.normalize();
  return fragment;
}

class CachedTemplateDirective extends Directive {
  #shown: DocumentFragment | undefined;

  /** On a server, where nothing is cloned. */
  render(...[, , template]: [of: object, key: string, template: () => TemplateResult, language?: Language]): unknown {
    return template();
  }

  override update(_part: unknown, [of, key, template, language = english]: Parameters<this['render']>): unknown {
    const fragments = fragmentsOf(of, language);
    let fragment = fragments.get(key);
    if (!fragment) fragments.set(key, (fragment = fragmentOf(template())));
    if (fragment === this.#shown) return noChange;
    this.#shown = fragment;
    return fragment.cloneNode(true);
  }
}

/**
 * Renders a template once per page and shows a clone of it in each element, which takes less time where many elements show
 * the same. A clone has no event listeners and no properties, so the template may have none.
 * @param of the object that the template renders; what was rendered is garbage collected with it
 * @param key identifies the template and everything else that it depends on
 * @param language of the text in the template; may be left out where there is none
 */
export const cachedTemplate = directive(CachedTemplateDirective);

import {noChange, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {spoken} from '../i18n/spoken.js';

/** Rendered templates, by the object that they show and by key. */
const rendered = new WeakMap<object, Map<string, DocumentFragment>>();

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
  render(_of: object, _key: string, template: () => TemplateResult): unknown {
    return template();
  }

  override update(_part: unknown, [of, key, template]: Parameters<this['render']>): unknown {
    let fragments = rendered.get(of);
    if (!fragments) rendered.set(of, (fragments = new Map<string, DocumentFragment>()));
    const name = `${spoken} ${key}`;
    let fragment = fragments.get(name);
    if (!fragment) fragments.set(name, (fragment = fragmentOf(template())));
    if (fragment === this.#shown) return noChange;
    this.#shown = fragment;
    return fragment.cloneNode(true);
  }
}

/**
 * Renders a template once per page and shows a clone of it in each element, which takes less time where many elements show
 * the same. A clone has no event listeners and no properties, so the template may have none.
 * @param of the object that the template renders; what was rendered is garbage collected with it
 * @param key identifies the template and everything else that it depends on, except the language
 */
export const cachedTemplate = directive(CachedTemplateDirective);

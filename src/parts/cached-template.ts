import {noChange, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {spoken} from '../i18n/spoken.js';

/** What has been rendered, by the object that it shows. */
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
 * A part that looks the same in every element that shows the same thing. lit renders the part once per page, and each element
 * shows a clone, so that a page with a thousand cards fills in each text once. A clone has no event listeners and no
 * properties, so the template may have none.
 * @param of what the part shows: another object is rendered anew, and the clone is forgotten with its object
 * @param key names everything else that the part depends on, except the language
 */
export const cachedTemplate = directive(CachedTemplateDirective);

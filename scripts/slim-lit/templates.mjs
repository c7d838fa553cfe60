/**
 * @license
 * After lit-html, Copyright 2017 Google LLC, SPDX-License-Identifier: BSD-3-Clause
 */
/* global document, trustedTypes, Comment, Text */

// What is left of lit-html where templates are compiled: scripts/compile-templates.mjs says how they are written.
// It shows what lit-html shows for these values: between tags templates, arrays, `nothing` and text; in attributes what
// lit takes, with functions as listeners.

const policy = globalThis.trustedTypes && trustedTypes.createPolicy('lit-html', {createHTML: (html) => html});

export const nothing = Symbol();

// That `_$wrapped` is a function tells a template from any object, which may have come from elsewhere as JSON.
export const html = (_$html, ..._$values) => ({_$html, _$values, _$wrapped: () => undefined});

/** Parts of a drawing, which are parsed inside an `<svg>` that is then taken away. */
export const svg = (_$html, ..._$values) => ({
  _$html,
  _$values,
  _$wrapped: (fragment) => fragment.firstChild.replaceWith(...fragment.firstChild.childNodes),
});

/** What the first letter of a bound attribute makes of its value. */
const bindings = {
  $: (element, name) => (value) =>
    value === nothing ? element.removeAttribute(name) : element.setAttribute(name, value ?? ''),
  '.': (element, name) => (value) => (element[name] = value === nothing ? undefined : value),
  '?': (element, name) => (value) => element.toggleAttribute(name, value !== nothing && !!value),
  '@': (element, name, host = element) => {
    let listener;
    element.addEventListener(name, (event) => listener?.call(host, event));
    return (value) => (listener = value === nothing ? null : value);
  },
};

/** What is between two nodes. @returns what shows a value there */
function place(start, end, host) {
  /** Text, an instance, or one place for each item of an array. */
  let shown = '';
  const insert = (node) => start.parentNode.insertBefore(node, end);
  const clear = (from = start.nextSibling) => {
    while (from !== end) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  };
  const replace = (value, node) => {
    clear();
    if (node) insert(node);
    shown = value;
  };

  return (value) => {
    if (typeof value?._$wrapped === 'function') {
      if (shown._$html !== value._$html) {
        const instance = new Instance(value, host);
        instance._$update(value._$values);
        replace(instance, instance._$fragment);
      } else shown._$update(value._$values);
    } else if (Array.isArray(value)) {
      if (!Array.isArray(shown)) replace([]);
      value.forEach((item, i) => {
        if (!shown[i]) {
          const first = insert(new Comment());
          shown[i] = [place(first, insert(new Comment()), host), first];
        }
        shown[i][0](item);
      });
      const [, extra] = shown[value.length] ?? [];
      if (extra) clear(extra);
      shown.length = value.length;
    } else {
      const text = value === nothing ? '' : `${value ?? ''}`;
      if (text && shown && typeof shown === 'string') {
        if (text !== shown) start.nextSibling.data = shown = text;
      } else if (text !== shown) replace(text, text && new Text(text));
    }
  };
}

const templates = new Map();

/** A copy of a template's nodes. */
function copy(html) {
  let template = templates.get(html);
  if (!template) {
    templates.set(html, (template = document.createElement('template')));
    template.innerHTML = policy ? policy.createHTML(html) : html;
  }
  return document.importNode(template.content, true);
}

/** A copy of a template, with its values. */
class Instance {
  /** What shows each value, and the values shown. */
  _$setters = [];
  _$values = [];

  constructor({_$html, _$wrapped}, host) {
    this._$html = _$html;
    this._$fragment = copy(_$html);
    _$wrapped(this._$fragment);
    // Elements and comments.
    const walker = document.createTreeWalker(this._$fragment, 129);
    let node;
    while ((node = walker.nextNode())) {
      if (node.nodeType === 1) {
        for (const name of node.getAttributeNames()) {
          const binding = bindings[name[0]];
          if (!binding) continue;
          node.removeAttribute(name);
          this._$setters.push(binding(node, name.slice(1), host));
        }
      } else if (!node.data) this._$setters.push(place(node, node.nextSibling, host));
    }
    this._$values = this._$setters.map(() => nothing);
  }

  _$update(values) {
    values.forEach((value, i) => {
      // What is in an object may have changed.
      if (value !== this._$values[i] || Object(value) === value) this._$setters[i]((this._$values[i] = value));
    });
  }
}

/** Shows a value at the end of a node; from the second call on, in place of the one before. */
export function render(value, container, {host} = {}) {
  container._$place ??= place(container.appendChild(new Comment()), null, host);
  container._$place(value);
}

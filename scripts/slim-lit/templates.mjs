/* global document, Comment, Text */

// What is left of lit-html where templates are compiled: scripts/compile-templates.mjs says how they are written.
// It shows what lit-html shows for these values: between tags templates, arrays, `nothing` and text; in attributes what
// lit takes, with functions as listeners.

const asIs = {createHTML: (html) => html};
const policy = globalThis.trustedTypes?.createPolicy('lit-html', asIs) ?? asIs;

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
  '.': (element, name) => (value) => (element[name] = value),
  '?': (element, name) => (value) => element.toggleAttribute(name, !!value),
  '@': (element, name, host = element) => {
    let listener;
    element.addEventListener(name, (event) => listener?.call(host, event));
    return (value) => (listener = value);
  },
};

/** What is between two nodes. @returns what shows a value there */
function place(start, end, host) {
  /** The text that is shown, or the instance, or one place for each item of an array. */
  let shown;
  const insert = (node) => start.parentNode.insertBefore(node, end);
  const clear = () => {
    while (start.nextSibling !== end) start.nextSibling.remove();
  };

  return (value) => {
    if (typeof value?._$wrapped === 'function') {
      if (value._$fixed) {
        const nodes = (value._$nodes ??= filled(value));
        if (shown !== nodes) {
          clear();
          insert(nodes.cloneNode(true));
          shown = nodes;
        }
      } else if (shown?._$html !== value._$html) {
        clear();
        shown = instance(value, host);
        shown._$update(value._$values);
        insert(shown._$fragment);
      } else shown._$update(value._$values);
    } else if (Array.isArray(value)) {
      if (!Array.isArray(shown) || shown.length !== value.length) {
        clear();
        shown = value.map(() => place(insert(new Comment()), insert(new Comment()), host));
      }
      value.forEach((item, i) => shown[i](item));
    } else {
      const text = value === nothing ? '' : `${value ?? ''}`;
      if (typeof shown !== 'string') {
        clear();
        insert(new Text(text));
      } else if (text !== shown) start.nextSibling.data = text;
      shown = text;
    }
  };
}

const templates = new Map();

/** A copy of a template's nodes. */
function copy(html) {
  let template = templates.get(html);
  if (!template) {
    templates.set(html, (template = document.createElement('template')));
    template.innerHTML = policy.createHTML(html);
  }
  return document.importNode(template.content, true);
}

/** A copy of a template, and how to show its values. */
function instance({_$html, _$values, _$wrapped}, host) {
  const _$fragment = copy(_$html);
  _$wrapped(_$fragment);
  const setters = [];
  const shown = [];
  // Elements and comments.
  const walker = document.createTreeWalker(_$fragment, 129);
  // As many holes as values: a figure has none, and is not looked through.
  while (setters.length < _$values.length) {
    const node = walker.nextNode();
    if (node.nodeType === 1) {
      for (const name of node.getAttributeNames()) {
        const binding = bindings[name[0]];
        if (!binding) continue;
        node.removeAttribute(name);
        setters.push(binding(node, name.slice(1), host));
      }
    } else if (!node.data) setters.push(place(node, node.nextSibling, host));
  }
  return {
    _$html,
    _$fragment,
    _$update: (values) =>
      values.forEach((value, i) => {
        // What is in an object may have changed.
        if (value !== shown[i] || Object(value) === value || !(i in shown)) setters[i]((shown[i] = value));
      }),
  };
}

/** What a template comes to with its values, without the marks of holes: src/parts/fixed.ts says what of. */
function filled(value) {
  const {_$fragment, _$update} = instance(value);
  _$update(value._$values);
  // Unlike a walker, it goes on from what is taken away.
  const comments = document.createNodeIterator(_$fragment, 128);
  for (let node; (node = comments.nextNode());) node.remove();
  _$fragment.normalize();
  return _$fragment;
}

/** What shows a value at the end of a node. */
export const placeIn = (container, host) => place(container.appendChild(new Comment()), null, host);

/** Shows a value at the end of a node; from the second call on, in place of the one before. */
export function render(value, container, {host} = {}) {
  container._$place ??= placeIn(container, host);
  container._$place(value);
}

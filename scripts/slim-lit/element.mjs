/* global CSSStyleSheet, HTMLElement, document */

import {placeIn} from './templates.mjs';

/** Styles are their text, of which each class makes one sheet. */
export const unsafeCSS = (text) => text;

/**
 * lit's element with what ours use of it: declared properties, of which some are attributes; an update that comes after
 * all changes made at once, with `willUpdate`, `render`, `firstUpdated`, `updated`; and styles. A converter reads what is
 * set as a property too, and without one an attribute is text, as src/attributes/reading.ts has it.
 */
export class LitElement extends HTMLElement {
  /** Asked for when the tag is defined: the declared properties become accessors, once. */
  static get observedAttributes() {
    if (!this._$attributes) {
      this._$attributes = new Map();
      for (const [name, {attribute = name.toLowerCase(), converter}] of Object.entries(this.properties)) {
        const key = Symbol();
        Object.defineProperty(this.prototype, name, {
          get() {
            return this[key];
          },
          set(value) {
            const old = this[key];
            this[key] = converter ? converter(value) : attribute && value != null ? `${value}` : value;
            this.requestUpdate(name, old);
          },
        });
        if (attribute) this._$attributes.set(attribute, name);
      }
    }
    return [...this._$attributes.keys()];
  }

  hasUpdated = false;
  _$pending = false;
  _$changed = new Map();
  /** Properties that were set before the tag was defined; they are not to hide the accessors. */
  _$early = {};
  /** The update before; the first waits for the element to be in a page. */
  _$updated = new Promise((resolve) => (this._$connected = resolve));

  constructor() {
    super();
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this._$early[name] = this[name];
      delete this[name];
    }
    this.requestUpdate();
  }

  connectedCallback() {
    const element = this.constructor;
    if (!this.renderRoot) {
      if (!element._$sheet) {
        // When the first of them is shown, for all.
        element._$sheet = new CSSStyleSheet();
        element._$sheet.replaceSync(element.styles.join(''));
      }
      this.renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      this._$show = placeIn(this.renderRoot, this);
    }
    // A sheet is for one document, and gone from an element that has been in another.
    if (this.ownerDocument === document) this.renderRoot.adoptedStyleSheets = [element._$sheet];
    this._$connected();
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, _, value) {
    this[this.constructor._$attributes.get(attribute)] = value;
  }

  requestUpdate(name, old) {
    if (name) {
      if (Object.is(this[name], old)) return;
      if (!this._$changed.has(name)) this._$changed.set(name, old);
    }
    if (this._$pending) return;
    this._$pending = true;
    // Also after an update that has failed: that is told.
    this._$updated = this._$updated.catch((error) => void Promise.reject(error)).then(() => this._$perform());
  }

  /** True once it is up to date, false where its update has brought another. */
  get updateComplete() {
    return this._$updated;
  }

  _$perform() {
    Object.assign(this, this._$early);
    this._$early = {};
    const changed = this._$changed;
    try {
      this.willUpdate?.(changed);
    } finally {
      // From here on a change brings another update.
      this._$changed = new Map();
      this._$pending = false;
    }
    this._$show(this.render());
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.(changed);
    }
    this.updated?.(changed);
    return !this._$pending;
  }
}

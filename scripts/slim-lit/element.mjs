/**
 * @license
 * After @lit/reactive-element and lit-element, Copyright 2017 Google LLC, SPDX-License-Identifier: BSD-3-Clause
 */
/* global HTMLElement */

import {render} from './templates.mjs';

/**
 * lit's element with what ours use of it: declared properties, of which some are attributes; an update that comes after
 * all changes made at once, with `willUpdate`, `update`, `render`, `firstUpdated`, `updated`; and styles.
 */
export class LitElement extends HTMLElement {
  /** Asked for once, when the tag is defined: the declared properties become accessors. */
  static get observedAttributes() {
    this._$attributes = new Map();
    for (const [name, {attribute, converter}] of Object.entries(this.properties)) {
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        get() {
          return this[key];
        },
        set(value) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
        configurable: true,
        enumerable: true,
      });
      if (attribute !== false) this._$attributes.set(attribute ?? name.toLowerCase(), {name, converter});
    }
    return [...this._$attributes.keys()];
  }

  hasUpdated = false;
  _$pending = false;
  _$changed = new Map();
  /** Properties that were set before the tag was defined; they are not to hide the accessors. */
  _$early = new Map();
  /** The update before; the first waits for the element to be in a page. */
  _$updated = new Promise((resolve) => (this._$connected = resolve));

  constructor() {
    super();
    for (const name of Object.keys(this.constructor.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this._$early.set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  connectedCallback() {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({mode: 'open'});
      this.renderRoot.adoptedStyleSheets = [this.constructor.styles].flat(Infinity).map((sheet) => sheet());
    }
    this._$connected();
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, _, value) {
    const {name, converter} = this.constructor._$attributes.get(attribute);
    this[name] = converter ? converter.fromAttribute(value) : value;
  }

  requestUpdate(name, old) {
    if (name !== undefined) {
      if (Object.is(this[name], old)) return;
      if (!this._$changed.has(name)) this._$changed.set(name, old);
    }
    if (!this._$pending) this._$updated = this._$perform();
  }

  /** True once it is up to date, false where its update has brought another. */
  get updateComplete() {
    return this._$updated;
  }

  async _$perform() {
    this._$pending = true;
    try {
      await this._$updated;
    } catch (error) {
      // The update before has failed: it is told, and this one goes on.
      Promise.reject(error);
    }
    for (const [name, value] of this._$early) this[name] = value;
    this._$early.clear();
    const changed = this._$changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this._$settle();
      throw error;
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
    return !this._$pending;
  }

  _$settle() {
    this._$changed = new Map();
    this._$pending = false;
  }

  willUpdate() {}

  /** From here on a change brings another update. */
  update() {
    const value = this.render();
    this._$settle();
    render(value, this.renderRoot, {host: this});
  }

  firstUpdated() {}

  updated() {}
}

import {adoptStyles, LitElement, type PropertyDeclaration, type PropertyValues} from 'lit';
import {reading} from '../attributes/reading.js';
import {speakLike} from '../i18n/languages.js';
import {watchers} from '../i18n/watchers.js';
import {takeOver} from './prerendered.js';
import {forgetForPrint, unfoldForPrint} from './unfold-for-print.js';
import {version} from './version.js';

/** What all elements have in common: they speak the language of their place in the page, and follow it. */
export class ShownElement extends LitElement {
  /** Of the package: `customElements.get('hold-timer').version`. */
  static readonly version: string = version;

  /** Frameworks set properties, so a converter reads these as it reads attributes. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return reading(super.getPropertyDescriptor(name, key, options), options);
  }

  /** What it shows may be another now. */
  protected readonly redraw = (): void => this.requestUpdate();

  /** Constructed style sheets belong to the document of the script: in another document the element has no styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    return this.shadowRoot ?? this.attachShadow((this.constructor as typeof ShownElement).shadowRootOptions);
  }

  /** Moving to another document removes constructed style sheets; back in this one, the element adopts them again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root && this.ownerDocument === document)
      adoptStyles(root, (this.constructor as typeof ShownElement).elementStyles);
  }

  override connectedCallback(): void {
    const appear = (): void => {
      super.connectedCallback();
      watchers.add(this.redraw);
      unfoldForPrint(this.renderRoot);
      // Its place has another language, or what was under way when it was taken away is taken up again.
      this.redraw();
    };
    // What has a root of its own making has been in the page before, perhaps too shortly to be drawn.
    if ((this.renderRoot as Node | undefined) || !this.shadowRoot) appear();
    // The element around it draws it anew.
    else if (!this.hasAttribute('defer-hydration')) void takeOver(this, this.shadowRoot, this.pieces(), appear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchers.delete(this.redraw);
    // Undefined for an element that was removed before it had a render root.
    if (this.renderRoot as Node | undefined) forgetForPrint(this.renderRoot);
  }

  /** What has to come before it can draw what a server has drawn of it, where that comes by itself. */
  protected pieces(): Promise<unknown> | undefined {
    return undefined;
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- those above it are called with them
  protected override willUpdate(_changed: PropertyValues): void {
    speakLike(this);
  }
}

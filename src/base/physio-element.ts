import {adoptStyles, LitElement, type CSSResult, type PropertyDeclaration, type PropertyValues} from 'lit';
import {addConverter} from '../attributes/property-accessor.js';
import {warn} from '../warnings/warn.js';
import {Deferred} from './deferred.js';
import {LocaleController} from './locale-controller.js';
import {forgetForPrint, unfoldForPrint} from './unfold-for-print.js';
import {version} from './version.js';

/** What replaces markup that a server has rendered. */
const deferredTakeOver = new Deferred(() => import('./replace-prerendered.js'));

/** What all elements have in common: the language of their position in the page, styles, prerendered markup. */
export class PhysioElement extends LitElement {
  /** Of the package: `customElements.get('hold-timer').version`. */
  static readonly version: string = version;

  /** Frameworks set properties, so a converter reads these as it reads attributes. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return addConverter(super.getPropertyDescriptor(name, key, options), options);
  }

  protected readonly locale = new LocaleController(this);

  /** Modules that the first view does without, and that a press or printing needs. */
  protected readonly deferred: readonly Deferred<unknown>[] = [];

  /** What it shows may be another now. */
  protected readonly redraw = (): void => this.requestUpdate();

  /** Constructed style sheets belong to the document of the script: in another document the element has no styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    return this.shadowRoot ?? this.attachShadow((this.constructor as typeof PhysioElement).shadowRootOptions);
  }

  /** Adds the styles of a part that has loaded after the first view. Elements of the class that come later have them too. */
  protected addStyles(styles: CSSResult): void {
    const {elementStyles} = this.constructor as typeof PhysioElement;
    if (!elementStyles.includes(styles)) elementStyles.push(styles);
    const root = this.renderRoot as ShadowRoot;
    if (this.ownerDocument === document && root.adoptedStyleSheets.length < elementStyles.length)
      adoptStyles(root, elementStyles);
  }

  /** Moving to another document removes constructed style sheets; back in this one, the element adopts them again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root && this.ownerDocument === document)
      adoptStyles(root, (this.constructor as typeof PhysioElement).elementStyles);
  }

  override connectedCallback(): void {
    const appear = (): void => {
      super.connectedCallback();
      unfoldForPrint(this.renderRoot);
      // Its place has another language, or what was under way when it was taken away is taken up again.
      this.redraw();
    };
    // What has a root of its own making has been in the page before, perhaps too shortly to be drawn.
    if ((this.renderRoot as Node | undefined) || !this.shadowRoot) appear();
    // The element around it draws it anew.
    else if (!this.hasAttribute('defer-hydration')) void this.#takeOver(this.shadowRoot, appear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Undefined for an element that was removed before it had a render root.
    if (this.renderRoot as Node | undefined) forgetForPrint(this.renderRoot);
  }

  /** Until its module has loaded, what the server has rendered stays. */
  async #takeOver(root: ShadowRoot, appear: () => void): Promise<void> {
    const pieces = this.pieces();
    try {
      const {takeOver} = await deferredTakeOver.loadWithRetries();
      await takeOver(this, root, pieces, appear);
    } catch (error) {
      warn('not-loaded', this, 'the script that replaces prerendered markup could not be loaded.', error);
    }
  }

  /** What has to come before it can draw what a server has drawn of it, where that comes by itself. */
  protected pieces(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override firstUpdated(): void {
    for (const deferred of this.deferred) deferred.loadWhenIdle();
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- those above it are called with them
  protected override willUpdate(_changed: PropertyValues): void {
    this.locale.resolve();
  }
}

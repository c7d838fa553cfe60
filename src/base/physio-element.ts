import {adoptStyles, LitElement, type CSSResult, type PropertyDeclaration, type PropertyValues} from 'lit';
import {addConverter} from '../attributes/property-accessor.js';
import {warn} from '../warnings/warn.js';
import {Deferred} from './deferred.js';
import {LocaleController} from './locale-controller.js';
import {stopUnfoldingForPrint, unfoldForPrint} from './unfold-for-print.js';
import {version} from './version.js';

const deferredReplacement = new Deferred(() => import('./replace-prerendered.js'));

/** The base class of all elements. It handles the language, the styles, and the replacement of prerendered markup. */
export class PhysioElement extends LitElement {
  /** Version of the package, as in `customElements.get('hold-timer').version`. */
  static readonly version: string = version;

  /** Converts property values as Lit converts attribute values, because frameworks set properties instead of attributes. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return addConverter(super.getPropertyDescriptor(name, key, options), options);
  }

  protected readonly locale = new LocaleController(this);

  /** Modules that the first render does not need, but that an interaction or printing does. They load when the browser is idle. */
  protected readonly deferred: readonly Deferred<unknown>[] = [];

  /** Requests an update, as a function that can be passed as a callback. */
  protected readonly redraw = (): void => this.requestUpdate();

  /** Constructed style sheets work only in the document of the script, so in other documents the element has no styles. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    return this.shadowRoot ?? this.attachShadow((this.constructor as typeof PhysioElement).shadowRootOptions);
  }

  /** Adds the styles of a module that has loaded after the first render, to this element and to later ones of its class. */
  protected addStyles(styles: CSSResult): void {
    const {elementStyles} = this.constructor as typeof PhysioElement;
    if (!elementStyles.includes(styles)) elementStyles.push(styles);
    const root = this.renderRoot as ShadowRoot;
    if (this.ownerDocument === document && root.adoptedStyleSheets.length < elementStyles.length)
      adoptStyles(root, elementStyles);
  }

  /** Moving to another document removes constructed style sheets. Back in this document, the element adopts them again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root && this.ownerDocument === document)
      adoptStyles(root, (this.constructor as typeof PhysioElement).elementStyles);
  }

  override connectedCallback(): void {
    const connect = (): void => {
      super.connectedCallback();
      unfoldForPrint(this.renderRoot);
      // The element may have moved to a context with another language, and work that was stopped on removal has to resume.
      this.redraw();
    };
    // An element with a render root has been connected before. A shadow root without one is prerendered markup.
    if ((this.renderRoot as Node | undefined) || !this.shadowRoot) connect();
    // With `defer-hydration`, the element around this one will render it.
    else if (!this.hasAttribute('defer-hydration')) void this.#replacePrerendered(this.shadowRoot, connect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The element may have been removed before it had a render root.
    if (this.renderRoot as Node | undefined) stopUnfoldingForPrint(this.renderRoot);
  }

  /** Replaces prerendered markup, which stays until everything that is necessary has loaded. */
  async #replacePrerendered(root: ShadowRoot, connect: () => void): Promise<void> {
    const loading = this.loadForReplacement();
    try {
      const {replacePrerendered} = await deferredReplacement.loadWithRetries();
      await replacePrerendered(this, root, loading, connect);
    } catch (error) {
      warn('not-loaded', this, 'a script could not be loaded. Using prerendered markup.', error);
    }
  }

  /** Loads the deferred modules without which the element cannot render everything that a server has rendered of it. */
  protected loadForReplacement(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override firstUpdated(): void {
    for (const deferred of this.deferred) deferred.loadWhenIdle();
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- subclasses use the parameter
  protected override willUpdate(_changed: PropertyValues): void {
    this.locale.resolve();
  }
}

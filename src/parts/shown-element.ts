import {LitElement, type PropertyValues} from 'lit';
import {speakLike} from '../i18n/languages.js';
import {watchers} from '../i18n/watchers.js';

/** What all elements have in common: they speak the language of their place in the page, and follow it. */
export class ShownElement extends LitElement {
  /** What it shows may be another now. */
  protected readonly redraw = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    watchers.add(this.redraw);
    // Its place has another language, or what was under way when it was taken away is taken up again.
    this.redraw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchers.delete(this.redraw);
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- those above it are called with them
  protected override willUpdate(_changed: PropertyValues): void {
    speakLike(this);
  }
}

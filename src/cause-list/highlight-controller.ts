import type {ReactiveControllerHost} from 'lit';
import type {BodyRegion} from '../content/facts/causes.js';
import type {Cause} from '../content/schema.js';

/** What is highlighted on the picture of the body: regions, and the numbers of causes. */
export interface Highlight {
  readonly causes: readonly Cause[];
  readonly regions: readonly BodyRegion[];
}

/** What the controller needs of the list of causes. */
interface HighlightHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Highlights the cause or the region that the pointer is on, or that has the focus. In the markup, a cause has `data-id`, and
 * the button of a region has `data-region`.
 */
export class HighlightController {
  readonly #host: HighlightHost;
  /** The `dataset` of the cause or region that is pointed at or has the focus. */
  #target: DOMStringMap = {};

  constructor(host: HighlightHost) {
    this.#host = host;
  }

  /** A listener for `pointerover` and `focusin`. */
  readonly onEnter = ({target}: Event): void => this.#setTarget(target as Element);

  /** A listener for `pointerleave` and `focusout`: highlights what has the focus, if anything has. */
  readonly onLeave = (): void => this.#setTarget(this.#host.renderRoot.querySelector(':focus-visible'));

  /** Whether a cause belongs to the region that is pointed at or has the focus. */
  isInTargetRegion({regions}: Cause): boolean {
    return regions.some((region) => region === this.#target.region);
  }

  /**
   * What is highlighted on the picture: the cause or the region that is pointed at or has the focus, or else the open causes.
   * @param causes that the list shows
   */
  highlightOf(causes: readonly Cause[], isOpen: (cause: Cause) => boolean): Highlight {
    const {region, id} = this.#target;
    const targeted = causes.filter((cause) => (region ? this.isInTargetRegion(cause) : cause.id === id));
    const highlighted = targeted.length > 0 ? targeted : causes.filter(isOpen);
    const regions = highlighted.flatMap((cause) => cause.regions);
    return {causes: highlighted, regions: regions.filter((each) => !region || each === region)};
  }

  #setTarget(element: Element | null): void {
    const target = element?.closest<HTMLElement>('[data-region],[data-id]')?.dataset ?? {};
    if (target === this.#target) return;
    this.#target = target;
    this.#host.requestUpdate();
  }
}

/** Resolves CSS colours to the values that the browser paints, in a shadow host with given styles. */
export class ColourResolver {
  readonly #host = document.body.appendChild(document.createElement('div'));
  readonly #root = this.#host.attachShadow({mode: 'open'});
  readonly #probe = document.createElement('i');
  readonly #canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

  /** @param css the styles of the shadow root; @param outer the styles that the page sets on the host */
  show(css: string, outer: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#probe);
    this.#host.style.cssText = outer;
  }

  /** Returns a colour as red, green and blue, from 0 to 255. @throws if the browser does not accept the colour */
  color(value: string): [number, number, number] {
    this.#probe.style.color = '';
    this.#probe.style.color = value;
    this.#canvas.fillStyle = '#123456';
    this.#canvas.fillStyle = getComputedStyle(this.#probe).color;
    this.#canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = this.#canvas.getImageData(0, 0, 1, 1).data;
    if (red === 0x12 && green === 0x34 && blue === 0x56) throw new Error(`not a colour here: ${value}`);
    return [red, green, blue];
  }

  /** Returns the WCAG contrast ratio of two colours. */
  contrast(front: string, back: string): number {
    return contrastOf(luminance(this.color(front)), luminance(this.color(back)));
  }
}

/** Returns the WCAG relative luminance of red, green and blue, from 0 to 255. */
function luminance(channels: readonly [number, number, number]): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the WCAG contrast ratio of two luminances. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const strip = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/**
 * Returns the luminances of stacks of computed colours, each from back to front, as the browser paints them over each other. All
 * stacks are painted on one canvas.
 */
export function luminances(stacks: readonly (readonly string[])[]): number[] {
  strip.canvas.width = stacks.length;
  strip.canvas.height = 1;
  stacks.forEach((stack, x) => {
    for (const color of stack) {
      strip.fillStyle = color;
      strip.fillRect(x, 0, 1, 1);
    }
  });
  const {data} = strip.getImageData(0, 0, stacks.length, 1);
  return stacks.map((_, x) => luminance([data[4 * x]!, data[4 * x + 1]!, data[4 * x + 2]!]));
}

/** Message from embed.html to the page around the iframe. */
interface HeightMessage {
  readonly type: 'physio-elements-height';
  /** Height of the content, in CSS pixels. */
  readonly height: number;
}

/** @param height in CSS pixels */
export const heightMessage = (height: number): HeightMessage => ({type: 'physio-elements-height', height});

/** No element is this high, so a larger height is an error or an attack. CSS pixels. */
const MAX_HEIGHT = 100_000;

/** @returns the height in CSS pixels; `undefined` if `data` is another message, or its height is not plausible */
export function heightFromMessage(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, height} = data as Record<string, unknown>;
  const isPlausible = typeof height === 'number' && height > 0 && height <= MAX_HEIGHT;
  return type === 'physio-elements-height' && isPlausible ? height : undefined;
}

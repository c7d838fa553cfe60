/** What the page of an iframe says to the page around it. */
interface HeightMessage {
  readonly type: 'physio-elements-height';
  /** CSS pixels. */
  readonly height: number;
}

/** @param height CSS pixels */
export const heightMessage = (height: number): HeightMessage => ({type: 'physio-elements-height', height});

/** As high as no content of ours is; more is a mistake, or somebody's joke. */
const MAX_HEIGHT = 100_000;

/** @returns the height in CSS pixels; `undefined` for anything but a message of that kind with a height that can be */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, height} = data as Record<string, unknown>;
  const sound = typeof height === 'number' && height > 0 && height <= MAX_HEIGHT;
  return type === 'physio-elements-height' && sound ? height : undefined;
}

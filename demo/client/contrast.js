// Contrast by the definition of WCAG, of colours as this browser paints them. Painting a colour converts any notation of
// CSS, such as oklch() or color-mix(), to sRGB.
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
canvas.canvas.width = canvas.canvas.height = 1;

/** The red, green and blue of a computed colour, each from 0 to 255. */
export function toRgb(color) {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

export const toHex = (color) =>
  `#${toRgb(color)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const linearise = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** The relative luminance of a computed colour, from 0 to 1. */
function luminanceOf(color) {
  const [red, green, blue] = toRgb(color).map((channel) => linearise(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two computed colours, from 1 to 21. */
export function contrastRatio(one, other) {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

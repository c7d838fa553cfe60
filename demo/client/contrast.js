// Contrast as WCAG has it, of colours as this browser paints them.
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
canvas.canvas.width = canvas.canvas.height = 1;

/** Red, green and blue from 0 to 255 of a computed colour. */
export function painted(color) {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a computed colour. */
function luminance(color) {
  const [red, green, blue] = painted(color).map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const hexOf = (color) =>
  `#${painted(color)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

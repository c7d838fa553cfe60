// Inspects the pixels of a screenshot.

/**
 * Called in a page with a screenshot of its viewport.
 * @param {string} png in base64
 * @param {{x: number, y: number, width: number, height: number}} box in CSS pixels
 * @returns {Promise<{contrast: number, hash: number}>} the WCAG contrast ratio of the lightest and the darkest pixel in the box,
 *   and a hash of all its pixels
 */
export async function inspectPixels(png, {x, y, width, height}) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const scale = image.width / window.innerWidth;
  const canvas = Object.assign(document.createElement('canvas'), {width: width * scale, height: height * scale});
  const context = canvas.getContext('2d');
  context.drawImage(image, -x * scale, -y * scale);
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  const linear = (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  let [low, high, hash] = [1, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const luminance = 0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
    low = Math.min(low, luminance);
    high = Math.max(high, luminance);
    hash = (hash * 31 + data[i] * 65_536 + data[i + 1] * 256 + data[i + 2]) % 4_294_967_291;
  }
  return {contrast: (high + 0.05) / (low + 0.05), hash};
}

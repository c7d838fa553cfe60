// Whether all contenders show the same: read as text, and compared as pictures.
import {looksOwn, names, pageOf} from './contenders.mjs';
import {inTab} from '../tabs.mjs';

/** In the page: the text of a tree as it is composed, without what is hidden. */
export function readStage() {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType === Node.ELEMENT_NODE && /^(?:style|script)$/.test(node.localName)) return '';
    if (node.hidden) return '';
    const nodes = node.localName === 'slot' ? node.assignedNodes() : [];
    return (nodes.length > 0 ? nodes : [...(node.shadowRoot ?? node).childNodes]).map(read).join(' ');
  };
  return read(document.getElementById('stage')).replace(/\s+/g, '');
}

/** A picture once nothing changes any more: components draw themselves in several steps. */
async function settled(tab) {
  let before;
  let picture = await tab.screenshot();
  while (!before?.equals(picture)) [before, picture] = [picture, await tab.screenshot()];
  return picture;
}

/** Its text and its picture, with one card of each exercise. */
async function look(chrome, site, name, content) {
  const address = site.put(`/equal/${name}`, await pageOf(name, 4, content));
  return inTab(
    chrome,
    async (tab) => {
      await tab.goto(address);
      await tab.evaluate(() => window.insert(document.getElementById('stage')));
      const picture = await settled(tab);
      return {text: await tab.evaluate(readStage), picture};
    },
    {viewport: {width: 800, height: 7000}},
  );
}

/** The share of pixels that are not the same in two pictures. */
const difference = (chrome, pictures) =>
  inTab(chrome, (tab) =>
    tab.evaluate(
      async (texts) => {
        const [a, b] = await Promise.all(
          texts.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
          }),
        );
        return a.filter((pixel, i) => pixel !== b[i]).length / a.length;
      },
      pictures.map((picture) => picture.toString('base64')),
    ),
  );

/** @throws {Error} naming who says or shows something else than ours */
export async function expectEqual(chrome, site, content) {
  const ours = await look(chrome, site, 'ours', content);
  for (const name of names) {
    const {text, picture} = await look(chrome, site, name, content);
    if (text !== ours.text) throw new Error(`${name} does not say what ours does`);
    // Edges of letters differ, as layers begin elsewhere; libraries have buttons and spaces of their own.
    if (!looksOwn(name) && (await difference(chrome, [picture, ours.picture])) > 0.02)
      throw new Error(`${name} does not look as ours does`);
  }
}

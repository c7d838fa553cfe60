// Provides tests in a page with the accessibility tree of the page, and with the stored snapshot of that tree. `--update-snapshots`
// writes the snapshots.
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const folder = join(import.meta.dirname, '../accessibility/trees');
const fileOf = (name) => join(folder, `${name}.txt`);
const isUpdating = process.argv.includes('--update-snapshots');

export const treePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({command, payload, session}) {
    if (command === 'stored-trees') return (await readdir(folder)).map((file) => file.replace('.txt', '')).sort();
    if (command !== 'tree') return undefined;
    const page = session.browser.getPage(session.id);
    const tree = `${await page.locator(payload.selector).ariaSnapshot()}\n`;
    if (isUpdating) {
      await mkdir(folder, {recursive: true});
      await writeFile(fileOf(payload.name), tree);
    }
    const stored = await readFile(fileOf(payload.name), 'utf8').catch(() => 'no snapshot is stored');
    return {tree, stored};
  },
});

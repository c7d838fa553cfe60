// Gives tests in a page what a screen reader gets of it, and keeps that in files, which `--update-snapshots` writes.
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const folder = join(import.meta.dirname, '../accessibility/trees');
const fileOf = (name) => join(folder, `${name}.txt`);
const writes = process.argv.includes('--update-snapshots');

export const treePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({command, payload, session}) {
    if (command === 'kept-trees') return (await readdir(folder)).map((file) => file.replace('.txt', '')).sort();
    if (command !== 'tree') return undefined;
    const page = session.browser.getPage(session.id);
    const tree = `${await page.locator(payload.selector).ariaSnapshot()}\n`;
    if (writes) {
      await mkdir(folder, {recursive: true});
      await writeFile(fileOf(payload.name), tree);
    }
    const kept = await readFile(fileOf(payload.name), 'utf8').catch(() => 'none is kept');
    return {tree, kept};
  },
});

// How autoload.js is cut into chunks, and how it requests them.
import {tags} from '../tags.mjs';

/** By module, the elements that import it before they render. */
let users;

function findUsers({getModuleIds, getModuleInfo}) {
  users = new Map();
  const visit = (id, tag) => {
    const found = users.get(id) ?? users.set(id, new Set()).get(id);
    if (found.has(tag)) return;
    found.add(tag);
    for (const imported of getModuleInfo(id).importedIds) visit(imported, tag);
  };
  for (const id of getModuleIds()) {
    const tag = tags.find((name) => id.endsWith(`/${name}/define.js`));
    if (tag) visit(id, tag);
  }
}

/**
 * `manualChunks` of Rollup: a chunk for each element, and what several elements share in three more, so that there are few
 * requests and no element loads much that it does not use.
 */
export function chunkOf(id, rollup) {
  if (!users) findUsers(rollup);
  const needed = users.get(id) ?? new Set();
  if (needed.size === 0) return undefined;
  const own = tags.find((name) => id.includes(`/dist/${name}/`));
  if (own ?? needed.size === 1) return own ?? [...needed][0];
  if (needed.has('hold-timer')) return 'base';
  if (needed.has('care-notice') || needed.has('advice-list')) return 'content';
  return 'figure';
}

/** Rollup plugin: requests a chunk and all that it imports at once, instead of one after the other as each arrives. */
export const importTogether = () => ({
  name: 'import-together',
  renderDynamicImport({getTargetChunkImports}) {
    const imports = (getTargetChunkImports() ?? [])
      .filter(({type}) => type === 'internal')
      // Where one of them fails, so does the import of the chunk itself, which is handled.
      .map(({resolvedImportPath}) => `import(${resolvedImportPath}).catch(() => {}),`);
    return imports.length > 0 ? {left: `(${imports.join('')}import(`, right: '))'} : null;
  },
});

/** Rollup plugin: writes chunks.json, which names by tag the chunks that an element needs, for `<link rel="modulepreload">`. */
export const listChunks = () => ({
  name: 'list-chunks',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const withImports = ({fileName, imports}) => [
      fileName,
      ...imports.flatMap((name) => (bundle[name] ? withImports(bundle[name]) : [])),
    ];
    const listed = tags.map((tag) => [tag, [...new Set(withImports(chunks.find(({name}) => name === tag)))]]);
    const source = `${JSON.stringify(Object.fromEntries(listed), null, 2)}\n`;
    this.emitFile({type: 'asset', fileName: 'chunks.json', source});
  },
});

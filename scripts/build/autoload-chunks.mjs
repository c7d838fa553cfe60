// How autoload.js is cut into chunks, and how it requests them.
import {tags} from './element-tags.mjs';

/** By module, the elements that import it before they render, and those that import it at any time. */
let users;

function findUsers({getModuleIds, getModuleInfo}) {
  const modules = [...getModuleIds()];
  const usersBy = (importsOf) => {
    const found = new Map(modules.map((id) => [id, new Set()]));
    const visit = (id, tag) => {
      if (!found.has(id) || found.get(id).has(tag)) return;
      found.get(id).add(tag);
      for (const imported of importsOf(getModuleInfo(id))) visit(imported, tag);
    };
    for (const tag of tags)
      visit(
        modules.find((id) => id.endsWith(`/${tag}/define.js`)),
        tag,
      );
    return found;
  };
  return {
    atFirst: usersBy(({importedIds}) => importedIds),
    atAnyTime: usersBy(({importedIds, dynamicallyImportedIds}) => [
      ...importedIds,
      ...dynamicallyImportedIds.filter((id) => !id.endsWith('/define.js')),
    ]),
  };
}

/** Chunks of what an element imports only in some cases. */
const deferred = {
  'own-causes': /\/(?:own-causes|cause-schema)\.js$/,
  'own-content':
    /\/(?:own-(?!advice)[a-z]+|exercise-schema|checked|fields|fetched-json)\.js$|\/node_modules\/valibot\//,
  references: /\/(?:reference-list|references)\.js$/,
};

/**
 * `manualChunks` of Rollup: a chunk for each element, one for what it loads later, and what several elements share in few
 * more, so that there are few requests and no element loads much that it does not use.
 */
export function chunkOf(id, rollup) {
  users ??= findUsers(rollup);
  const later = Object.keys(deferred).find((name) => deferred[name].test(id));
  if (later) return later;
  const atFirst = users.atFirst.get(id);
  const atAnyTime = users.atAnyTime.get(id);
  const only = atAnyTime.size === 1 ? [...atAnyTime][0] : undefined;
  const own = tags.find((name) => id.includes(`/dist/${name}/`)) ?? only;
  if (atFirst.size === 0) return own && `${own}-later`;
  if (own) return own;
  if (atFirst.has('hold-timer')) return 'base';
  if (!atAnyTime.has('exercise-card')) return 'texts';
  return atFirst.has('care-notice') || atFirst.has('advice-list') ? 'content' : 'figure';
}

/**
 * Rollup plugin: requests a chunk and all that it imports at once, instead of one after the other as each arrives. Chromium
 * and Firefox never request a URL again whose import has failed, so a chunk that has failed is imported from a new URL.
 */
export const importTogether = () => ({
  name: 'import-together',
  renderDynamicImport({targetModuleId, getTargetChunkImports}) {
    // A language, which is not a chunk.
    if (!targetModuleId) return null;
    const imports = (getTargetChunkImports() ?? [])
      .filter(({type}) => type === 'internal')
      // Where one of them fails, so does the import of the chunk itself, which is handled.
      .map(({resolvedImportPath}) => `import(${resolvedImportPath}).catch(() => {}),`);
    return {
      left: `(${imports.join('')}(url => import(url).catch(() => import(url + '?again=' + Date.now())))(`,
      right: '))',
    };
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

// Rollup options and plugins that decide how autoload.js is split into chunks, and how it requests them.
import {tags} from '../../dist/tags.js';

/** For each module, the elements that import it before they render (`atFirst`), and those that ever import it (`atAnyTime`). */
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

/** Chunks with modules that an element imports only in some cases, for example for custom content. */
const deferred = {
  'custom-causes': /\/(?:custom-causes|cause-schema)\.js$/,
  custom: /\/(?:custom-(?!advice)[a-z]+|exercise-schema|check|fields|fetch-json)\.js$|\/node_modules\/valibot\//,
  references: /\/(?:reference-list|references)\.js$/,
};

/**
 * Rollup's `manualChunks`. Each element has one chunk for its first view and another for the modules that it loads later. Modules
 * that several elements share are in a few more chunks, so that there are few requests, and elements load little unused code.
 */
export function chunkOf(id, rollup) {
  users ??= findUsers(rollup);
  const deferredChunk = Object.keys(deferred).find((name) => deferred[name].test(id));
  if (deferredChunk) return deferredChunk;
  const atFirst = users.atFirst.get(id);
  const atAnyTime = users.atAnyTime.get(id);
  const onlyUser = atAnyTime.size === 1 ? [...atAnyTime][0] : undefined;
  const element = tags.find((name) => id.includes(`/dist/${name}/`)) ?? onlyUser;
  if (atFirst.size === 0) return element && `${element}-later`;
  if (element) return element;
  if (atFirst.has('hold-timer')) return 'base';
  if (!atAnyTime.has('exercise-card')) return 'texts';
  return atFirst.has('care-notice') || atFirst.has('advice-list') ? 'content' : 'figure';
}

/**
 * A Rollup plugin that requests a chunk together with all chunks that it imports, instead of one after the other. If an import has
 * failed, Chromium and Firefox never request its URL again, so the plugin imports the chunk from a new URL.
 */
export const importTogether = () => ({
  name: 'import-together',
  renderDynamicImport({targetModuleId, getTargetChunkImports}) {
    // The modules of other languages are external.
    if (!targetModuleId) return null;
    const imports = (getTargetChunkImports() ?? [])
      .filter(({type}) => type === 'internal')
      // If one of them fails, the import of the chunk itself fails too, and that error is handled.
      .map(({resolvedImportPath}) => `import(${resolvedImportPath}).catch(() => {}),`);
    return {
      left: `(${imports.join('')}(url => import(url).catch(() => import(url + '?again=' + Date.now())))(`,
      right: '))',
    };
  },
});

/** A Rollup plugin that writes chunks.json, which lists the chunks that each element needs, for `<link rel="modulepreload">`. */
export const listChunks = () => ({
  name: 'list-chunks',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const withImports = ({fileName, imports}) => [
      fileName,
      ...imports.flatMap((name) => (bundle[name] ? withImports(bundle[name]) : [])),
    ];
    const chunksByTag = tags.map((tag) => [tag, [...new Set(withImports(chunks.find(({name}) => name === tag)))]]);
    const source = `${JSON.stringify(Object.fromEntries(chunksByTag), null, 2)}\n`;
    this.emitFile({type: 'asset', fileName: 'chunks.json', source});
  },
});

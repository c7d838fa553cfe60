// The custom elements manifest of the sources, from which README's tables, editor data and framework types are made.
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

let analysis;

/** Analyzes the sources as custom-elements-manifest.config.mjs says, once for each process. */
export const manifest = () =>
  (analysis ??= cli({argv: ['analyze', '--quiet'], cwd: join(import.meta.dirname, '../..'), noWrite: true}));

/** The declarations of the elements in a manifest, sorted by tag. */
export const elementsOf = ({modules}) =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));

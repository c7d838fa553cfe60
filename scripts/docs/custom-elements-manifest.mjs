// Creates the custom elements manifest of the sources, from which the tables in README, the editor data and the framework types are
// generated.
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

let analysis;

/** Analyses the sources as configured in custom-elements-manifest.config.mjs, once per process. */
export const manifest = () =>
  (analysis ??= cli({argv: ['analyze', '--quiet'], cwd: join(import.meta.dirname, '../..'), noWrite: true}));

/** Returns the declarations of the elements in a manifest, sorted by tag. */
export const elementsOf = ({modules}) =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));

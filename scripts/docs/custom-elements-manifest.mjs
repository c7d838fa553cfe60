import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

let made;

/** The custom elements manifest of the sources, as custom-elements-manifest.config.mjs asks for it. */
export const manifest = () =>
  (made ??= cli({argv: ['analyze', '--quiet'], cwd: join(import.meta.dirname, '../..'), noWrite: true}));

/** What it has of each element, by tag and in alphabetic order. */
export const elementsOf = ({modules}) =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));

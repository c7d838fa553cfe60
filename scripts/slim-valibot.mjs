import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The valibot that scripts/slim-valibot/ does the work of; what a new version changes is to be looked at there. */
const VERSION = '1.5.0';

/**
 * Rollup plugin: puts scripts/slim-valibot/ in place of valibot, which is valibot as far as our schemas use it: always
 * to the first fault and no further, with plain values, without languages, metadata, its standard interface, or
 * messages as functions. What it lacks is no export of it, so that an import of it fails the build. It reads JSON's
 * values, as `checked` hands them over: no property is undefined, no number has to be told from NaN.
 * test/build/slim-valibot.test.mjs compares the two.
 */
export function slimValibot() {
  return {
    name: 'slim-valibot',
    buildStart() {
      const file = join(import.meta.dirname, '../node_modules/valibot/package.json');
      const {version} = JSON.parse(readFileSync(file, 'utf8'));
      if (version !== VERSION) this.error(`valibot is ${version}: look at what it changed since ${VERSION}`);
    },
    resolveId: (id) => (id === 'valibot' ? join(import.meta.dirname, 'slim-valibot/index.mjs') : null),
  };
}

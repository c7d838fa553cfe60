// Bundles the modules that tsc has written into the files for script tags: dist/cdn/.
import {rollup} from 'rollup';

/** tsc's helper for decorators tests `this`, which is undefined in a module. The helper works without it. */
const isExpected = ({code, id}) => code === 'THIS_IS_UNDEFINED' && id.endsWith('-element.js');

export async function writeCdnBundles() {
  // Imported here, because it reads the list of tags that tsc has written.
  const {default: configs} = await import('../../rollup.config.mjs');
  // The plugins transform a module in the same way for each bundle.
  let cache;
  const written = [];
  for (const {output, ...input} of configs) {
    const bundle = await rollup({...input, cache, onwarn: (warning, warn) => isExpected(warning) || warn(warning)});
    ({cache} = bundle);
    // terser runs in worker threads, so the next bundle need not wait.
    written.push(bundle.write(output).then(() => bundle.close()));
  }
  await Promise.all(written);
}

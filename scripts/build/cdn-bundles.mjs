// Bundles the modules that tsc has compiled into the files for script tags, in dist/cdn/.
import {rollup} from 'rollup';

/** The helper for decorators that tsc adds tests `this`, which is undefined in a module. The helper works without that test. */
const isExpected = ({code, id}) => code === 'THIS_IS_UNDEFINED' && id.endsWith('-element.js');

export async function writeCdnBundles() {
  // Imported here, because the configuration reads the list of tags that tsc has compiled.
  const {default: configs} = await import('../../rollup.config.mjs');
  // The plugins transform a module in the same way for every bundle.
  let cache;
  const written = [];
  for (const {output, ...input} of configs) {
    const bundle = await rollup({...input, cache, onwarn: (warning, warn) => isExpected(warning) || warn(warning)});
    ({cache} = bundle);
    // terser runs in worker threads, so the next bundle does not have to wait.
    written.push(bundle.write(output).then(() => bundle.close()));
  }
  await Promise.all(written);
}

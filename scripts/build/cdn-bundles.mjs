// Writes the CDN bundles, dist/cdn/, from the modules that tsc has written.
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';

/** The helper that tsc writes for decorators tests `this`, which is undefined in a module, and works without it. */
const isExpected = ({code, id}) => code === 'THIS_IS_UNDEFINED' && id.endsWith('-element.js');

export async function bundles() {
  // What the plugins have made of a module is the same in every file.
  let cache;
  const written = [];
  for (const {output, ...input} of configs) {
    const bundle = await rollup({...input, cache, onwarn: (warning, warn) => isExpected(warning) || warn(warning)});
    ({cache} = bundle);
    // terser works in threads of its own.
    written.push(bundle.write(output).then(() => bundle.close()));
  }
  await Promise.all(written);
}

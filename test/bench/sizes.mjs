// Measures what a page has to fetch: each CDN bundle, and bundles of what other libraries need for similar features.
// npm run bench -- sizes
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {cdn, chunksOf, sized, sizedFiles} from '../../scripts/build/file-sizes.mjs';

const columns = [
  {key: 'minified', head: 'minified', digits: 0},
  {key: 'gzip', head: 'gzip', digits: 0},
  {key: 'brotli', head: 'brotli', digits: 0},
];

const row = (name, what, {minified, gzip, brotli}, more) => ({
  name,
  what,
  cells: {minified: {value: minified}, gzip: {value: gzip}, brotli: {value: brotli}},
  ...more,
});

/** The CDN bundles that pages load by name, without the chunks that these load. */
const ourFiles = () =>
  readdirSync(cdn)
    .filter((file) => file.endsWith('.js'))
    .sort();

/** The rows of the library, from the files in dist/cdn/. */
export function ourSizes() {
  if (!existsSync(join(cdn, 'autoload.js')))
    throw new Error('Sizes are those of dist/cdn/: please npm run build first.');
  const comparedAs = {'hold-timer.js': 'timer', 'exercise-card.js': 'card'};
  return [
    ...ourFiles().map((file) =>
      row(file, `\`${file}\``, sizedFiles([join(cdn, file)]), {ours: true, stands: comparedAs[file]}),
    ),
    row(
      'pieces',
      '`autoload.js` and the chunks that a card needs, before its timer',
      sizedFiles([join(cdn, 'autoload.js'), ...chunksOf('exercise-card')]),
      {ours: true},
    ),
    row(
      'timer pieces',
      '`autoload.js` and the chunks that a timer needs, before its start',
      sizedFiles([join(cdn, 'autoload.js'), ...chunksOf('hold-timer')]),
      {ours: true},
    ),
  ];
}

export async function run() {
  // Import it only here, as the tests read the sizes without installing the packages of the benchmarks.
  const {kits, kitFiles, kitName} = await import('./kits.mjs');
  const rows = ourSizes();
  for (const name of Object.keys(kits)) {
    const {script, theme} = await kitFiles(name);
    const {kind} = kits[name];
    rows.push(row(name, kitName(name), sized([script]), {beside: kind}));
    if (theme)
      rows.push(row(`${name}-themed`, `${kitName(name)}, with its theme`, sized([script, theme]), {beside: kind}));
  }
  return {
    title: 'What a page has to fetch',
    about:
      'Bytes. Ours are the files in `dist/cdn/`; of others, what they need for the like is bundled and minified by esbuild ' +
      'as one file without licence comments, in their favour. A ring or a timer is compared with `hold-timer.js`, a set of ' +
      'components with `exercise-card.js`, which has its figures, its texts and the timer inside, where the others have none.',
    tables: [{columns, rows}],
  };
}

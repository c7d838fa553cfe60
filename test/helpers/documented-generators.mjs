// Sites for two generators, whose configuration files are the examples in docs/prerendering.md.
import {blocksOf} from './documentation.mjs';

/** The example of a configuration file in docs/prerendering.md, which is found by its first line. */
function exampleConfig(name) {
  const example = blocksOf('configuration').find(
    ({page, code}) => page === 'docs/prerendering.md' && code.startsWith(`// ${name}\n`),
  );
  if (!example) throw new Error(`docs/prerendering.md does not show ${name}.`);
  return example.code;
}

const post = `A word before.

<exercise-card exercise="pelvic-tilt"><p>Lie down, knees bent.</p></exercise-card>

A word after.
`;
const layout = (content) =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Post</title></head><body>${content}<script type="module" src="/cdn/exercise-card.js"></script></body></html>`;

/** The files of each site, the command that builds it, and the folder of the result. */
export const generators = {
  Eleventy: {
    files: {
      'eleventy.config.mjs': exampleConfig('eleventy.config.mjs'),
      'index.md': `---\nlayout: page.njk\n---\n${post}`,
      '_includes/page.njk': layout('{{ content | safe }}'),
    },
    command: ['@11ty/eleventy/cmd.cjs', '--config=eleventy.config.mjs', '--output=_site', '--quiet'],
    out: '_site',
  },
  Astro: {
    files: {
      'astro.config.mjs': exampleConfig('astro.config.mjs'),
      'src/layouts/Page.astro': layout('<slot />').replace('<script type="module"', '<script is:inline type="module"'),
      'src/pages/index.md': `---\nlayout: ../layouts/Page.astro\n---\n${post}`,
    },
    command: ['astro/astro.js', 'build', '--silent'],
    out: 'dist',
  },
};

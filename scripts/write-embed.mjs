// Writes what an iframe needs beside its script: dist/cdn/embed.html and embed.css.
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of ['embed.html', 'embed.css'])
  copyFileSync(join(root, 'src/embed', file), join(root, 'dist/cdn', file));

// Serves the site and prints its address.
import {join} from 'node:path';
import {serve} from './serve.mjs';

const {origin} = await serve(join(import.meta.dirname, '../demo/dist'), 8000);
console.log(`The site is at ${origin}/ (Ctrl+C ends it)`);

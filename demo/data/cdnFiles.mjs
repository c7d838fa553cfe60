import {readFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8'));

/** What a snippet needs to know about the CDN files: the SHA-384 hash of each file, and the chunks of each element. */
export default {integrity: read('integrity.json'), chunks: read('chunks.json')};

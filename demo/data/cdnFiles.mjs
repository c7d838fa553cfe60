import {readFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8'));

/** What a snippet says of files: the sha384 of each, and the chunks of each element. */
export default {integrity: read('integrity.json'), chunks: read('chunks.json')};

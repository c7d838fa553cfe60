import {readFileSync} from 'node:fs';

const all = JSON.parse(readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'));

/** sha384 of each file that a snippet names. */
export default Object.fromEntries(Object.entries(all).filter(([path]) => !path.startsWith('chunks/')));

// Serves the demo and prints its address.
import {join} from 'node:path';
import {serve} from './serve.mjs';

const {origin} = await serve(join(import.meta.dirname, '..'), 8000);
console.log(`The demo is at ${origin}/demo/ (Ctrl+C ends it)`);

import {join} from 'node:path';
import {readDocumentation} from '../markdown/read-documentation.mjs';
import languages from './languages.mjs';

/** The pages of docs/ in all languages, and their navigation. */
export default readDocumentation(join(import.meta.dirname, '../..'), languages);

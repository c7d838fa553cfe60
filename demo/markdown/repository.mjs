// The address of the repository, for links to files that are not on the site; undefined as long as it has none.
import {existsSync} from 'node:fs';

const module = new URL('../../scripts/package/project-links.mjs', import.meta.url);
const {projectLinks} = existsSync(module) ? await import(module) : {projectLinks: () => ({})};

export const {repository} = projectLinks();

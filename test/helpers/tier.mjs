// `npm test` runs a few cases of each guarantee, `npm run test:all` all of them.

export const isQuick = process.env.TIER === 'quick';

/** All cases; in `npm test` the first of them. */
export const casesOf = (cases) => (isQuick ? cases.slice(0, 1) : cases);

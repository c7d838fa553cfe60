/** The version in package.json; test/package/files.test.mjs compares the two. */
export const version = '0.1.0';

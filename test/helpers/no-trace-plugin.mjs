// Gives each test file that runs in a page a look at what its tests leave behind: test/helpers/no-trace.ts.
export const noTracePlugin = () => ({
  name: 'no-trace',
  transform({path, body}) {
    // In its first line, so that every other keeps its number.
    if (/^\/test\/.*\.test\.ts$/.test(path)) return `import '/test/helpers/no-trace.ts'; ${body}`;
    return undefined;
  },
});

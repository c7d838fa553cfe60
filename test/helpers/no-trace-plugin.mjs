// Makes each test file that runs in a page import no-trace.ts, which checks what the tests leave behind.
export const noTracePlugin = () => ({
  name: 'no-trace',
  transform({path, body}) {
    // The import is added to the first line, so that line numbers stay the same.
    if (/^\/test\/.*\.test\.ts$/.test(path)) return `import '/test/helpers/no-trace.ts'; ${body}`;
    return undefined;
  },
});

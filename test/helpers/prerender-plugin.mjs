// Lets tests in a page prerender their markup, and defines the group of element tests that start from prerendered markup.

/** The tests of the elements, with elements that replace prerendered markup. */
export const prerenderedGroup = {
  name: 'prerendered',
  files: 'test/{hold-timer,exercise-card,cause-list,advice-list,care-notice,exercise-plan}/*.test.ts',
  testRunnerHtml: (file) =>
    `<!doctype html><html><body><script>globalThis.isPrerendered = true</script><script type="module" src="${file}"></script></body></html>`,
};

export const prerenderPlugin = () => ({
  name: 'prerender',
  async executeCommand({command, payload}) {
    if (command !== 'prerender') return undefined;
    // Imported here, because tests that prerender nothing run without a build.
    const {prerender, PrerenderError} = await import('physio-elements/prerender');
    try {
      return {html: (await prerender(payload.html)).html};
    } catch (error) {
      // A server cannot prerender content that only the page of a test has registered.
      if (error instanceof PrerenderError) return {html: payload.html};
      throw error;
    }
  },
});

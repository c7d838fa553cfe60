// Lets tests in a page have their markup as a server would send it, and runs those of the elements in this way too.
import {prerender, PrerenderError} from 'physio-elements/prerender';

/** Tests of elements, which are run with elements that take over what a server has drawn. */
export const prerenderedGroup = {
  name: 'hydrated',
  files: 'test/{hold-timer,exercise-card,cause-list,advice-list,care-notice,exercise-plan}/*.test.ts',
  testRunnerHtml: (file) =>
    `<!doctype html><html><body><script>globalThis.isHydrated = true</script><script type="module" src="${file}"></script></body></html>`,
};

export const prerenderPlugin = () => ({
  name: 'prerender',
  async executeCommand({command, payload}) {
    if (command !== 'prerender') return undefined;
    try {
      return {html: (await prerender(payload.html)).html};
    } catch (error) {
      // What only the page of a test knows, no server draws.
      if (error instanceof PrerenderError) return {html: payload.html};
      throw error;
    }
  },
});

/** Makes the tests import the modules of dist/, as npm publishes them, instead of the sources. */
export const publishedPlugin = () => ({
  name: 'published',
  resolveImport({source, context}) {
    if (!context.path.startsWith('/test/')) return undefined;
    const {pathname} = new URL(source, `http://localhost${context.path}`);
    return /^\/src\/.*\.js$/.test(pathname) ? pathname.replace('/src/', '/dist/') : undefined;
  },
});

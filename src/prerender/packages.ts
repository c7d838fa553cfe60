/** Packages that prerendering needs, but elements do not. Apps do not install these optional peers. */
const packages = ['@lit-labs/ssr', 'parse5', 'tinyglobby'];

/**
 * Imports a module that depends on one of the packages.
 * @throws {Error} with the code `ERR_MODULE_NOT_FOUND` if a package is missing; the message names the command that installs it
 */
export async function withPackages<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' && packages.some((name) => message.includes(`'${name}'`));
    if (!isMissing) throw error;
    const advice = `Prerendering needs further packages. Run: npm install ${packages.join(' ')}`;
    throw Object.assign(new Error(advice, {cause: error}), {code});
  }
}

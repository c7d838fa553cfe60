/** That of the package, which the build puts here. */
export const version = '0.0.0';

/** An empty page: what a browser does by itself, and by being measured. */
export function run() {
  return undefined;
}

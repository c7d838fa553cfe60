// What the files of the plugin take from package.json.

/**
 * Replaces the version 0.0.0, and adds the address of the project to the header of the plugin.
 * @param {string} text of physio-elements.php or readme.txt
 * @param {{version: string, homepage?: string}} project without a homepage, the header has no Plugin URI
 */
export function withProjectData(text, {version, homepage}) {
  const header = homepage
    ? text.replace(/^ \* Plugin Name: .*\n/m, (line) => `${line} * Plugin URI:        ${homepage}\n`)
    : text;
  return header.replaceAll('0.0.0', version);
}

import {prerender} from 'physio-elements/prerender';

/** A page with its elements prerendered. Problems fail the test, unless it is about them and calls `prerender` itself. */
export async function prerenderedHtml(page, options) {
  const {html, problems} = await prerender(page, options);
  if (problems.length > 0) throw new Error(problems.map(({line, message}) => `line ${line}: ${message}`).join('\n'));
  return html;
}

import {prerender} from 'physio-elements/prerender';

/** Prerenders the elements of a page. @throws if there are problems; tests of problems call `prerender` directly */
export async function prerenderedHtml(page, options) {
  const {html, problems} = await prerender(page, options);
  if (problems.length > 0) throw new Error(problems.map(({line, message}) => `line ${line}: ${message}`).join('\n'));
  return html;
}

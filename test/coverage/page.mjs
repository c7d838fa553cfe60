// A page of a test in Chromium, of which is kept what it reached.
import {report} from './report.mjs';

/** Modules as the runner serves them, by address. */
const served = new Map();

/** A short test is over before the browser has given the text of all its modules: they are asked for once more. */
async function withSource(entry) {
  if (!served.has(entry.url)) served.set(entry.url, entry.source ?? (await (await fetch(entry.url)).text()));
  return {...entry, source: served.get(entry.url)};
}

export async function coveredPage({context}) {
  const page = await context.newPage();
  await page.coverage.startJSCoverage({resetOnNavigation: false});
  const goto = page.goto.bind(page);
  page.goto = async (url) => {
    // The runner leaves a page that is done with in this way.
    if (url === 'about:blank') {
      const entries = (await page.coverage.stopJSCoverage()).filter((entry) => entry.url.includes('/src/'));
      await report().add(await Promise.all(entries.map(withSource)));
    }
    return goto(url);
  };
  return page;
}

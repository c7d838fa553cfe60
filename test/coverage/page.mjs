// Measures the coverage of test pages in Chromium.
import {report} from './report.mjs';

/** The source of modules as the test runner serves them, by URL. */
const sources = new Map();

/** Fetches the source of a module if Chromium has not reported it, which happens in short tests. */
async function withSource(entry) {
  if (!sources.has(entry.url)) sources.set(entry.url, entry.source ?? (await (await fetch(entry.url)).text()));
  return {...entry, source: sources.get(entry.url)};
}

/** Opens a page whose coverage is added to the report. */
export async function coveredPage({context}) {
  const page = await context.newPage();
  await page.coverage.startJSCoverage({resetOnNavigation: false});
  const goto = page.goto.bind(page);
  page.goto = async (url) => {
    // The test runner opens this URL when the tests of a page are done.
    if (url === 'about:blank') {
      const entries = (await page.coverage.stopJSCoverage()).filter((entry) => entry.url.includes('/src/'));
      await report().add(await Promise.all(entries.map(withSource)));
    }
    return goto(url);
  };
  return page;
}

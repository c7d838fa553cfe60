// A page of a test in Chromium, of which is kept what it reached.
import {report} from './report.mjs';

export async function coveredPage({context}) {
  const page = await context.newPage();
  await page.coverage.startJSCoverage({resetOnNavigation: false});
  const goto = page.goto.bind(page);
  page.goto = async (url) => {
    // The runner leaves a page that is done with in this way.
    if (url === 'about:blank') await report().add(await page.coverage.stopJSCoverage());
    return goto(url);
  };
  return page;
}

// What Lighthouse says of the built site, on its own idea of a phone.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';

const PORT = 9333;
const needed = {accessibility: 1, 'best-practices': 1, performance: 0.95};

describe('Lighthouse', {skip: chromiumOnly}, () => {
  let browser, server, lighthouse;
  before(async () => {
    ({default: lighthouse} = await import('lighthouse'));
    browser = await openChromium({args: [`--remote-debugging-port=${PORT}`]});
    server = await serve(join(import.meta.dirname, '../../demo/dist'));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const path of ['', 'gallery/', 'builder/', 'themes/', 'article/', 'clinic/', 'blog/', 'colours/'])
    it(`is content with ${path || 'the first page'}`, async (test) => {
      const {lhr} = await lighthouse(`${server.origin}/${path}`, {
        port: PORT,
        onlyCategories: Object.keys(needed),
        logLevel: 'silent',
      });
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, {score}]) => [name, score]));
      test.diagnostic(JSON.stringify(scores));
      const low = Object.entries(needed).filter(([name, score]) => !(scores[name] >= score));
      const why = Object.values(lhr.audits)
        .filter(({score, scoreDisplayMode}) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        .map(({id, displayValue = ''}) => `${id} ${displayValue}`);
      assert.deepEqual(low, [], `${JSON.stringify(scores)}: ${why.join('; ')}`);
    });
});

// Tests npm run dev in a copy of the project: it serves the site on a free port, prints the URL last, and rebuilds on changes.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {copyProject} from '../helpers/project-copy.mjs';

/** The time that a slow machine may take to build the library and the site. */
const BUILD_MS = 300_000;

describe('npm run dev', {skip: chromiumOnly}, () => {
  let project, copy, otherServer, devServer, browser;
  const lines = [];
  before(async () => {
    project = copyProject();
    copy = project.folder;
    // The first port that the server tries is in use.
    otherServer = createServer((_, response) => response.end());
    await new Promise((resolve) => otherServer.listen(0, '127.0.0.1', resolve));
    const port = String(otherServer.address().port);
    devServer = spawn(process.execPath, ['scripts/serve/serve-site.mjs', '--watch', '--port', port], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    devServer.stdout.setEncoding('utf8').on('data', (text) => lines.push(...text.trim().split('\n')));
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    devServer?.kill();
    otherServer?.close();
    project?.remove();
  });

  /** Waits until the output has a line that matches. @returns the match of the last such line */
  const outputMatching = async (pattern) => {
    while (!lines.some((line) => pattern.test(line))) {
      if (devServer.exitCode !== null) throw new Error(`npm run dev exited:\n${lines.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return pattern.exec(lines.findLast((line) => pattern.test(line)));
  };
  const edit = (file, from, to) => {
    const text = readFileSync(join(copy, file), 'utf8');
    assert.ok(text.includes(from), `${file} has “${from}”`);
    writeFileSync(join(copy, file), text.replace(from, to));
  };

  it('says the address last, at another port than the one that is taken; an open page shows what changes', async () => {
    const [, url] = await outputMatching(/^The site is at (http:\/\/127\.0\.0\.1:\d+\/)/);
    assert.match(lines.at(-1), /^The site is at /);
    assert.notEqual(new URL(url).port, String(otherServer.address().port));
    const page = await browser.newPage();
    await page.goto(url);
    const title = 'Back exercises people can follow from the floor';
    await page.getByRole('heading', {name: title}).waitFor();
    edit('demo/locales/en.mjs', title, 'Back exercises that change');
    await page.getByRole('heading', {name: 'Back exercises that change'}).waitFor({timeout: BUILD_MS});

    await page.getByText('Ready when you are').first().waitFor();
    edit('src/locales/en/hold-timer.ts', 'Ready when you are', 'Ready to go');
    await page.getByText('Ready to go').first().waitFor({timeout: BUILD_MS});
  });
});

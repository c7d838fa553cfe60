// Commands in the documentation do what the text around them says: in a copy of the project, or in a project of a reader beside it.
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify, stripVTControlCharacters} from 'node:util';
import {skipInOtherEngines} from '../helpers/engine.mjs';
import {blocksOf, root} from '../helpers/documentation.mjs';
import {minimalSamples, minimalPage, moduleScript} from '../helpers/minimal-samples.mjs';
import {copyProject} from '../helpers/project-copy.mjs';

const {version, scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** npm uses its cache where it can, asks nothing, and reports neither audits nor funding. */
const env = {
  ...process.env,
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

/** The commands in a block: one in each line, or several that are joined by &&. A comment may follow. */
const commandsIn = (code) =>
  code
    .split('\n')
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter(Boolean);

/** Where each command of the documentation is found first. */
const documented = new Map();
for (const {place, code} of blocksOf('commands'))
  for (const command of commandsIn(code)) if (!documented.has(command)) documented.set(command, place);

/** Commands that another test or a step of .ci/run runs, with the text by which it does. */
const runElsewhere = {
  // This test is one of those that it runs.
  'npm test': [['.ci/run', /^suite test$/m]],
  // npm start is the same without --watch.
  'npm start': [
    ['test/package/start.test.mjs', /spawn\(process\.execPath, \['scripts\/serve\/serve-site\.mjs', '--watch'/],
    ['package.json', /"start": "node scripts\/serve\/serve-site\.mjs"/],
  ],
};

/** A page with an element, and the folder of the library as the documentation asks for it. */
function writeSite(folder) {
  mkdirSync(folder, {recursive: true});
  const body = minimalSamples['exercise-card'] + moduleScript('physio-elements/cdn/physio-elements.js');
  writeFileSync(join(folder, 'index.html'), minimalPage(body));
  for (const name of ['cdn', 'themes'])
    cpSync(join(root, 'dist', name), join(folder, 'physio-elements', name), {recursive: true});
}

/**
 * The other commands, in the order in which they run: a command may need what an earlier one has made.
 * @type {[command: string, folder: 'copy' | 'app', check: (folder: string, stdout: string) => void][]}
 */
const runHere = [
  ['npm install', 'copy', (copy) => assert.ok(existsSync(join(copy, 'node_modules/lit/package.json')))],
  [
    'npm run package',
    'copy',
    (copy) => {
      for (const file of ['dist/cdn/physio-elements.js', 'dist/themes/calm.css', 'dist/schema/exercise.schema.json'])
        assert.ok(existsSync(join(copy, file)), file);
      for (const suffix of ['.tgz', '-cdn.zip', '-wordpress.zip'])
        assert.ok(existsSync(join(copy, `release/${version}/physio-elements-${version}${suffix}`)), suffix);
    },
  ],
  [
    `npm install ../physio-elements/release/${version}/physio-elements-${version}.tgz`,
    'app',
    (app) => assert.ok(existsSync(join(app, 'node_modules/physio-elements/dist/define.js'))),
  ],
  [
    'npm install @lit-labs/ssr parse5 tinyglobby',
    'app',
    (app) => assert.ok(existsSync(join(app, 'node_modules/@lit-labs/ssr/package.json'))),
  ],
  [
    'npx physio-elements prerender "site/**/*.html" --out public/ --structured-data',
    'app',
    (app) => {
      for (const name of ['public/index.html', 'public/posts/card.html']) {
        const html = readFileSync(join(app, name), 'utf8');
        assert.match(html, /<exercise-card [^>]*><template shadowrootmode="open">/, name);
        assert.match(html, /<script [^>]*type="application\/ld\+json"/, name);
      }
    },
  ],
];

/** Commands that serve a folder until they are stopped. */
const servers = {'npx --yes http-server -a localhost -c-1': 'app/site'};

describe('commands in the documentation', {skip: skipInOtherEngines}, () => {
  let parent;
  const folderOf = (name) => join(parent, name === 'copy' ? 'physio-elements' : name);
  before(() => {
    parent = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));
    copyProject(folderOf('copy'));
    // The reader's copy has no packages yet.
    rmSync(join(folderOf('copy'), 'node_modules'));
    writeSite(join(folderOf('app'), 'site'));
    mkdirSync(join(folderOf('app'), 'site/posts'));
    writeFileSync(join(folderOf('app'), 'site/posts/card.html'), minimalPage(minimalSamples['exercise-card']));
    writeFileSync(join(folderOf('app'), 'package.json'), '{"private": true, "type": "module"}');
  });
  after(() => parent && rmSync(parent, {recursive: true}));

  const tested = [...Object.keys(runElsewhere), ...runHere.map(([command]) => command), ...Object.keys(servers)];

  it('are all run by a test', () => {
    const untested = [...documented].filter(([command]) => !tested.includes(command));
    assert.deepEqual(
      untested.map(([command, place]) => `${place}: no test runs the command ${command}`),
      [],
    );
  });

  it('are the only ones that this test runs', () => {
    assert.deepEqual(
      tested.filter((command) => !documented.has(command)),
      [],
    );
  });

  for (const [command, proofs] of Object.entries(runElsewhere))
    it(`are run elsewhere: ${command}`, () => {
      assert.ok(scripts[command.replace('npm ', '')]);
      for (const [file, pattern] of proofs) assert.match(readFileSync(join(root, file), 'utf8'), pattern, file);
    });

  for (const [command, folder, check] of runHere)
    it(`succeed, and make what the text says: ${command}`, async () => {
      const cwd = folderOf(folder);
      const {stdout} = await promisify(execFile)('sh', ['-ec', command], {cwd, env, maxBuffer: 2 ** 26});
      check(cwd, stdout);
    });

  for (const [command, folder] of Object.entries(servers))
    it(`serve a page at the address that they print: ${command}`, async () => {
      // The shell is the leader of a group of processes, which ends as a whole.
      const server = spawn('sh', ['-ec', command], {cwd: folderOf(folder), env, detached: true});
      try {
        let output = '';
        const url = await new Promise((resolve, reject) => {
          for (const stream of [server.stdout, server.stderr])
            stream.setEncoding('utf8').on('data', (text) => {
              output += text;
              // The address is in colour: the escape sequence before the port is no part of it.
              const [address] = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(output)) ?? [];
              if (address) resolve(address);
            });
          server.on('exit', (code) => reject(new Error(`The server exited with ${code}:\n${output}`)));
        });
        const page = await fetch(`${url}/`);
        assert.equal(page.status, 200);
        assert.match(await page.text(), /<exercise-card /);
        const script = await fetch(`${url}/physio-elements/cdn/physio-elements.js`);
        assert.match(script.headers.get('content-type'), /^(?:text|application)\/javascript/);
        await script.arrayBuffer();
      } finally {
        if (server.exitCode === null) process.kill(-server.pid);
      }
    });
});

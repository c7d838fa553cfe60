// The package as people install it: in Node, in TypeScript, and in the production builds of four bundlers.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {serve} from '../../scripts/serve/static-server.mjs';
import {inputsOf} from '../helpers/bundlers.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {
  dataEntries,
  pageEntries,
  installPackage,
  moduleEntries,
  requiredTags,
  registeredBy,
  tags,
  typedEntries,
} from '../helpers/package.mjs';
import {bundlers} from './bundlers.mjs';

const root = join(import.meta.dirname, '../..');

/** Sentences in some data, in letters that no minifier writes in another way. */
const sentences = (value) =>
  typeof value === 'string'
    ? [value].filter((text) => /^[\w ,.:;()-]{20,}$/.test(text) && text.includes(' '))
    : Object(value) === value
      ? Object.values(value).flatMap(sentences)
      : [];
const without = (list, others) => list.filter((one) => !others.includes(one));
const holds = ({text}, list) => list.some((sentence) => text.includes(sentence));

const stringsOf = (tag) => join(root, `dist/locales/en/${tag}.js`);
const ownStrings = Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, await import(stringsOf(tag))])));
function wordsOf(tag) {
  const others = without(tags, [tag]).map((other) => readFileSync(stringsOf(other), 'utf8'));
  return sentences({...ownStrings[tag]}).filter((sentence) => !others.some((text) => text.includes(sentence)));
}
const content = (locale) => JSON.parse(readFileSync(join(root, `dist/content/${locale}.json`), 'utf8'));

const fileOf = (entry) => entry.replaceAll('/', '-');

describe('the package, installed', {skip: chromiumOnly}, () => {
  let app;
  before(() => (app = installPackage()));
  after(() => app?.remove());

  it('imports each entry in Node, alone, without making a page or registering anything', async () => {
    const code = (entry) => `
      import {parentPort} from 'node:worker_threads';
      const before = Object.keys(globalThis);
      const entry = await import(${JSON.stringify(entry)});
      const made = Object.getOwnPropertyNames(globalThis).filter((name) => /^(?:document|window|HTMLElement)$/.test(name));
      const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      parentPort.postMessage({made, registered});`;
    for (const entry of moduleEntries) {
      const file = join(app.folder, 'import.mjs');
      writeFileSync(file, code(entry));
      const worker = new Worker(file, {stdout: true, stderr: true});
      const said = [];
      for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => said.push(String(text)));
      const [[found]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      // On a server elements may be made known to what writes pages there, and to nobody else.
      if (!pageEntries.includes(entry)) found.registered = [];
      assert.deepEqual({...found, said}, {made: [], registered: [], said: []}, entry);
    }
  });

  it('has its content as data, in Node too', () => {
    const lines = dataEntries.map(
      (entry, i) =>
        `import d${i} from ${JSON.stringify(entry)} with {type: 'json'}; console.log(Object.keys(d${i}).length);`,
    );
    const file = join(app.folder, 'data.mjs');
    writeFileSync(file, lines.join('\n'));
    const counts = execFileSync(process.execPath, ['--no-warnings', file], {encoding: 'utf8'}).trim().split('\n');
    assert.equal(counts.length, dataEntries.length);
    for (const [i, count] of counts.entries())
      assert.ok(count > (dataEntries[i].includes('/content/') ? 4 : 1), dataEntries[i]);
  });

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ])
    it(`has types of each entry that TypeScript reads, as ${moduleResolution}`, () => {
      writeFileSync(
        join(app.folder, 'entries.ts'),
        `${typedEntries.map((entry, i) => `import * as e${i} from '${entry}';`).join('\n')}
        ${dataEntries.map((entry, i) => `import d${i} from '${entry}' with {type: 'json'};`).join('\n')}
        import {HoldTimerElement, registerExercises} from 'physio-elements';
        export const entries = [${[...typedEntries.keys()].map((i) => `e${i}`)}];
        export const data: object[] = [${[...dataEntries.keys()].map((i) => `d${i}`)}];
        export const timer: HoldTimerElement = document.querySelector('hold-timer')!;
        export const seconds: number = timer.remaining;
        export const version: string = HoldTimerElement.version;
        // @ts-expect-error -- if it were any, this would be right
        export const wrong: string = timer.remaining;
        registerExercises([{id: 'a', name: 'A', steps: [{text: 'Up.', kind: 'hold', seconds: 4}]}]);
        // @ts-expect-error
        registerExercises([{id: 'a', name: 'A', steps: [{text: 'Up.', kind: 'held'}]}]);\n`,
      );
      const options = {module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: []};
      writeFileSync(
        join(app.folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            ...options,
            strict: true,
            noEmit: true,
            resolveJsonModule: true,
            skipLibCheck: true,
          },
          files: ['entries.ts'],
        }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      try {
        execFileSync(process.execPath, [tsc, '-p', app.folder], {encoding: 'utf8'});
      } catch ({stdout}) {
        assert.fail(stdout.slice(0, 2000));
      }
    });

  describe('and bundled', () => {
    let browser, page, server, errors;
    /** What the interface of each element says, and of no other. */
    const words = Object.fromEntries(tags.map((tag) => [tag, wordsOf(tag)]));
    /** What is said in each other language alone. */
    const foreign = ['es', 'pt-BR'].map((locale) => without(sentences(content(locale)), sentences(content('en'))));
    /** What an app writes: a definition for what it does, anything else for what it has. */
    const code = Object.fromEntries(
      pageEntries.map((entry) => [
        fileOf(entry),
        registeredBy(entry).length > 0 ? `import '${entry}';` : `import * as all from '${entry}'; window.all = all;`,
      ]),
    );
    const one = {one: `import {HoldTimerElement} from 'physio-elements'; window.all = HoldTimerElement;`};

    before(async () => {
      mkdirSync(join(app.folder, 'inputs'));
      for (const [name, text] of Object.entries({...code, ...one}))
        writeFileSync(join(app.folder, `inputs/${name}.js`), text);
      writeFileSync(join(app.folder, 'empty.html'), '<!doctype html><link rel="icon" href="data:," />');
      server = await serve(app.folder);
      browser = await openChromium();
      page = await browser.newPage();
      errors = collectErrors(page);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** Runs a bundle on a page of its own. @returns the tags it registers, and all text that has come with it */
    async function run(folder, name) {
      await page.goto(`${server.origin}/empty.html`);
      await page.addScriptTag({type: 'module', url: `/${folder}/${name}.js`});
      const [registered, files] = await page.evaluate(
        (tags) => [
          tags.filter((tag) => customElements.get(tag)),
          performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
        ],
        tags,
      );
      return {registered, text: files.map((file) => readFileSync(join(app.folder, file), 'utf8')).join('\n')};
    }

    for (const [bundler, build] of Object.entries(bundlers))
      describe(`by ${bundler}`, () => {
        const loaded = {};
        before(async () => {
          // By itself, as a bundler puts into one file what several inputs want of a module.
          for (const [folder, inputs] of [
            [bundler, code],
            [`${bundler}-one`, one],
          ]) {
            await build(app.folder, inputsOf(app.folder, Object.keys(inputs)), join(app.folder, folder));
            for (const name of Object.keys(inputs)) loaded[name] = await run(folder, name);
          }
        });

        it('registers what each entry is there for, and nothing else', () => {
          for (const entry of pageEntries)
            assert.deepEqual(loaded[fileOf(entry)].registered, registeredBy(entry), entry);
          assert.deepEqual(loaded.one.registered, []);
          assert.deepEqual(errors, []);
        });

        it('brings of all elements the one that is named', () => {
          for (const tag of tags) assert.equal(holds(loaded.one, words[tag]), tag === 'hold-timer', tag);
        });

        it('brings with an element no other that it can do without', () => {
          for (const tag of tags)
            for (const other of without(tags, requiredTags[tag] ?? []))
              assert.equal(
                holds(loaded[fileOf(`physio-elements/${tag}/class`)], words[other]),
                other === tag,
                `${tag}: ${other}`,
              );
        });

        it('leaves other languages to be loaded on demand', () => {
          const files = readdirSync(join(app.folder, `${bundler}-one`), {recursive: true, withFileTypes: true});
          const all = files
            .filter((file) => file.isFile())
            .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
          for (const list of foreign) {
            assert.ok(list.length > 20);
            for (const [name, bundle] of Object.entries(loaded)) assert.equal(holds(bundle, list), false, name);
            assert.ok(holds({text: all.join('\n')}, list));
          }
        });
      });
  });
});

// Tests the installed package in Node, in TypeScript, and in production builds of four bundlers.
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

/** Sentences in some data, only of characters that no minifier escapes. */
const sentences = (value) =>
  typeof value === 'string'
    ? [value].filter((text) => /^[\w ,.:;()-]{20,}$/.test(text) && text.includes(' '))
    : Object(value) === value
      ? Object.values(value).flatMap(sentences)
      : [];
const without = (list, others) => list.filter((item) => !others.includes(item));
const includesAny = ({text}, list) => list.some((sentence) => text.includes(sentence));

const stringsOf = (tag) => join(root, `dist/locales/en/${tag}.js`);
const stringsByTag = Object.fromEntries(
  await Promise.all(tags.map(async (tag) => [tag, await import(stringsOf(tag))])),
);
/** Sentences that only this element shows. */
function uniqueSentences(tag) {
  const others = without(tags, [tag]).map((other) => readFileSync(stringsOf(other), 'utf8'));
  return sentences({...stringsByTag[tag]}).filter((sentence) => !others.some((text) => text.includes(sentence)));
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
      const output = [];
      for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => output.push(String(text)));
      const [[found]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      // In Node, entries for pages may register elements for server rendering. No other entry may register any.
      if (!pageEntries.includes(entry)) found.registered = [];
      assert.deepEqual({...found, output}, {made: [], registered: [], output: []}, entry);
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
        // @ts-expect-error -- would pass if the type were any
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
    /** By tag: the sentences that only this element shows. */
    const sentencesByTag = Object.fromEntries(tags.map((tag) => [tag, uniqueSentences(tag)]));
    /** The sentences of each other language that are not in English. */
    const foreign = ['es', 'pt-BR'].map((locale) => without(sentences(content(locale)), sentences(content('en'))));
    /** The code of an app: it imports definitions for their side effects, and everything else for its exports. */
    const code = Object.fromEntries(
      pageEntries.map((entry) => [
        fileOf(entry),
        registeredBy(entry).length > 0 ? `import '${entry}';` : `import * as all from '${entry}'; window.all = all;`,
      ]),
    );
    const oneClass = {one: `import {HoldTimerElement} from 'physio-elements'; window.all = HoldTimerElement;`};

    before(async () => {
      mkdirSync(join(app.folder, 'inputs'));
      for (const [name, text] of Object.entries({...code, ...oneClass}))
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

    /** Runs a bundle on a new page. @returns the tags that it registers, and the text of all files that it loads */
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
          // The import of one class is built separately, as bundlers merge what several inputs import from a module.
          for (const [folder, inputs] of [
            [bundler, code],
            [`${bundler}-one`, oneClass],
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
          for (const tag of tags) assert.equal(includesAny(loaded.one, sentencesByTag[tag]), tag === 'hold-timer', tag);
        });

        it('brings with an element no other that it can do without', () => {
          for (const tag of tags)
            for (const other of without(tags, requiredTags[tag] ?? []))
              assert.equal(
                includesAny(loaded[fileOf(`physio-elements/${tag}/class`)], sentencesByTag[other]),
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
            for (const [name, bundle] of Object.entries(loaded)) assert.equal(includesAny(bundle, list), false, name);
            assert.ok(includesAny({text: all.join('\n')}, list));
          }
        });
      });
  });
});

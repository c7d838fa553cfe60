// Tests what prerendering adds to a page and what it reports, and that it changes nothing else.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender, PrerenderError, registerExercises} from 'physio-elements/prerender';

/** The page without the shadow roots that were added, which may contain those of timers and cards. */
function without(html) {
  const open = /<template shadowrootmode="open"><style>/.exec(html);
  if (!open) return html;
  let depth = 0;
  for (const tag of html.slice(open.index).matchAll(/<(\/?)template\b/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth > 0) continue;
    return html.slice(0, open.index) + without(html.slice(open.index + tag.index + '</template>'.length));
  }
  throw new Error('A template has no end tag.');
}

/** Replaces the values of properties. @returns for each, the values that were set afterwards, and a function that restores it */
const replaceProperties = (object, replacements) =>
  Object.entries(replacements).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(object, name);
    const values = [];
    Object.defineProperty(object, name, {
      configurable: true,
      get: () => value,
      set(other) {
        values.push(other);
      },
    });
    const restore = () => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name));
    return {values, restore};
  });

const count = (html, text) => html.split(text).length - 1;

describe('prerender', () => {
  const pages = {
    'as people write them':
      '<!DOCTYPE html>\r\n<HTML lang=en>\r\n<Body onload = "x()" >\t<p>Text &amp; more &nbsp; < 5\n<EXERCISE-CARD   exercise = pelvic-tilt\n>  Fallback <b>words</EXERCISE-CARD >\r\n<p>no end',
    'a part of a page': 'Just words, <hold-timer hold="5"></hold-timer>, and more.\n',
    'in tables, lists and links':
      '<table><tr><td><care-notice></care-notice></table><ul><li><hold-timer></hold-timer><li><a href=#><hold-timer></hold-timer></a></ul>',
    'with stray paragraphs, as WordPress makes them':
      '<p><exercise-card exercise="pelvic-tilt"></p>\n<p>Words.<br />\n</exercise-card></p>\n',
    'with letters of all kinds':
      '<p>Zoë, 腰痛, 🦴\u2028</p><advice-list topic="prevention">Ça</advice-list>\u00a0\u0000',
    'with a byte order mark': '\ufeff<!doctype html><care-notice></care-notice>',
  };
  for (const [name, page] of Object.entries(pages)) {
    it(`changes no other character: ${name}`, async () => {
      const {html, problems} = await prerender(page);
      assert.notEqual(html, page);
      assert.equal(without(html), page);
      assert.deepEqual(problems, []);
    });

    it(`changes nothing when it is run again: ${name}`, async () => {
      const {html} = await prerender(page, {structuredData: true});
      assert.equal((await prerender(html, {structuredData: true})).html, html);
    });
  }

  it('renders elements in declarative shadow roots and in noscript', async () => {
    const {html} = await prerender(
      '<my-page><template shadowrootmode="open"><hold-timer></hold-timer></template></my-page><noscript><hold-timer></hold-timer></noscript>',
    );
    assert.equal(count(html, '<hold-timer><template shadowrootmode="open">'), 2);
  });

  const ignored = {
    'a comment': '<!-- <hold-timer></hold-timer> -->',
    'a script': '<script>const html = "<hold-timer></hold-timer>";</script>',
    'a textarea': '<textarea><hold-timer></hold-timer></textarea>',
    'an attribute': '<p title="<hold-timer></hold-timer>">',
    'a template': '<template><hold-timer></hold-timer></template>',
    'an SVG': '<svg><hold-timer></hold-timer></svg>',
    'another name': '<hold-timer-x></hold-timer-x><timer></timer>',
  };
  for (const [name, page] of Object.entries(ignored)) {
    it(`renders nothing in ${name}`, async () => assert.deepEqual(await prerender(page), {html: page, problems: []}));
  }

  it('renders in the nearest language, and in that of the option where the page has none', async () => {
    const page =
      '<div lang="pt-br"><care-notice></care-notice><p lang="es"><hold-timer></hold-timer></p></div><care-notice></care-notice>';
    const {html} = await prerender(page, {locale: 'es-MX'});
    assert.deepEqual([...html.matchAll(/class="root\b[^>]*\blang="([^"]*)"/g)].map(([, lang]) => lang).sort(), [
      'es',
      'es',
      'pt-BR',
    ]);
    assert.equal(without(html), page);
  });

  it('rejects an unknown id, with line, element, attribute and value', async () => {
    for (const [tag, attribute] of [
      ['exercise-card', 'exercise'],
      ['exercise-plan', 'exercises'],
      ['cause-list', 'causes'],
    ]) {
      await assert.rejects(prerender(`<p>\n\n<${tag} ${attribute}="no-such">`), (error) => {
        assert.ok(error instanceof PrerenderError);
        assert.match(error.message, new RegExp(`^line 3: <${tag}>: invalid ${attribute}="no-such"\\. Known: `));
        const [{message, ...problem}, ...others] = error.problems;
        assert.match(message, new RegExp(`^<${tag}>: invalid ${attribute}="no-such"\\. Known: [^[]*\\.$`));
        assert.deepEqual(problem, {line: 3, element: tag, code: 'unknown-id', attribute, value: 'no-such'});
        assert.deepEqual(others, []);
        return true;
      });
    }
  });

  it('names all unknown ids of a page at once', () =>
    assert.rejects(
      prerender(
        '<exercise-card exercise="swim"></exercise-card>\n<hold-timer reps="x"></hold-timer>\n<cause-list causes="a posture b"></cause-list>',
      ),
      ({problems}) => {
        assert.deepEqual(
          problems.map(({line, value}) => [line, value]),
          [
            [1, 'swim'],
            [3, 'a'],
            [3, 'b'],
          ],
        );
        return true;
      },
    ));

  it('renders registered exercises', async () => {
    const exercise = {id: 'heel-raise', name: 'Heel raise', steps: [{kind: 'hold', seconds: 4, text: 'Up.'}]};
    registerExercises([exercise]);
    const {html} = await prerender('<exercise-card exercise="heel-raise"></exercise-card>', {structuredData: true});
    assert.equal(count(html, '>Heel raise<'), 1);
    assert.equal(count(html, '"name":"Heel raise"'), 1);
  });

  it('returns an invalid value as a problem, and renders what the browser would show', async () => {
    const {html, problems} = await prerender('<p>\n<hold-timer id="a" reps="many"></hold-timer>');
    assert.deepEqual(problems, [
      {
        line: 2,
        element: 'hold-timer',
        message: '<hold-timer>: invalid reps="many". Using 5.',
        code: 'invalid-attribute',
        attribute: 'reps',
        value: 'many',
      },
    ]);
    assert.match(html, /shadowrootmode/);
  });

  it('returns the problems of all elements, in document order, with their codes', async () => {
    const {problems} = await prerender(
      [
        '<exercise-card></exercise-card>',
        '<exercise-card><script type="application/json">{"id": 1}</script></exercise-card>',
        '<hold-timer hold="999" reps="999"></hold-timer>',
        '<cause-list variant="x"></cause-list>',
      ].join('\n'),
    );
    assert.deepEqual(
      problems.map(({line, element, code}) => `${line} ${element} ${code}`),
      [
        '1 exercise-card unknown-id',
        '1 exercise-card needs-page',
        '2 exercise-card invalid-content',
        '2 exercise-card needs-page',
        '3 hold-timer too-long',
        '4 cause-list invalid-attribute',
      ],
    );
  });

  it('keeps the fallback content of an element whose content is fetched, and returns that as a problem', async () => {
    const page = '<exercise-card src="heel.json"><p>Heel raise</p></exercise-card>';
    const {html, problems} = await prerender(page);
    assert.equal(html, page);
    assert.deepEqual(problems, [
      {
        line: 1,
        element: 'exercise-card',
        message: '<exercise-card>: cannot be prerendered, because its content is not in the page.',
        code: 'needs-page',
      },
    ]);
  });

  it('renders custom exercises of a page as text', async () => {
    const exercise = JSON.stringify({
      id: 'x',
      name: '<img src=x onerror=alert(1)></template><script>alert(1)<\\/script>',
      steps: [{kind: 'hold', seconds: 4, text: '"><b>Up</b>'}],
    });
    const {html} = await prerender(
      `<exercise-card><script type="application/json">${exercise}</script></exercise-card>`,
    );
    const shadow = html.slice(html.indexOf('<template'), html.indexOf('</template>'));
    assert.match(shadow, /&lt;img src=x/);
    assert.doesNotMatch(shadow, /<img|<script|<b>Up/);
  });

  it('adds structured data of what the page shows to the end of the head, in the language of the page', async () => {
    const page =
      '<html lang="es"><head><title>Espalda</title><link rel=canonical href="https://clinic.example/es"></head><body><exercise-card exercise="pelvic-tilt"></exercise-card><cause-list causes="posture"></cause-list></body></html>';
    const {html} = await prerender(page, {structuredData: true});
    const [, json] = /<script[^>]* type="application\/ld\+json">(.*?)<\/script><\/head>/.exec(html);
    const data = JSON.parse(json);
    assert.deepEqual(
      [data['@type'], data.name, data.url, data.inLanguage, data.hasPart.length, data.about.cause.length],
      ['MedicalWebPage', 'Espalda', 'https://clinic.example/es', 'es', 1, 1],
    );
  });

  it('adds no globals to Node, and gives equal pages for equal input when it is called several times at once', async () => {
    await prerender('<care-notice></care-notice>');
    const before = Object.getOwnPropertyNames(globalThis);
    const results = await Promise.all(
      ['en', 'pt-BR', 'es', 'en'].map((lang) => prerender(`<p lang="${lang}"><care-notice></care-notice>`)),
    );
    const pages = results.map(({html}) => html);
    assert.equal(pages[0], pages[3]);
    assert.equal(new Set(pages).size, 3);
    assert.deepEqual(
      Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)),
      [],
    );
    assert.equal('document' in globalThis, false);
  });

  describe('called twice at once', () => {
    /** A page of several elements with one problem each, so that the calls take turns. */
    const pageOf = (value) => `<hold-timer lang="es" reps="${value}"></hold-timer>\n`.repeat(5);
    const valuesOf = ({problems}) => problems.map(({line, value}) => `${line} ${value}`);

    it('returns to each caller the problems of their page alone', async () => {
      const [one, other] = await Promise.all([prerender(pageOf('one')), prerender(pageOf('other'))]);
      assert.deepEqual(
        valuesOf(one),
        [1, 2, 3, 4, 5].map((line) => `${line} one`),
      );
      assert.deepEqual(
        valuesOf(other),
        [1, 2, 3, 4, 5].map((line) => `${line} other`),
      );
    });

    it('rejects the page with an unknown id alone', async () => {
      const bad = `${pageOf('bad')}<exercise-card exercise="swim"></exercise-card>`;
      const [one, other] = await Promise.allSettled([prerender(bad), prerender(pageOf('good'))]);
      assert.deepEqual([one.status, other.status], ['rejected', 'fulfilled']);
      assert.deepEqual(valuesOf(one.reason), ['6 swim']);
      assert.equal(other.value.problems.length, 5);
    });

    it('replaces no globals, neither while it renders nor in between, and logs nothing', async () => {
      const logged = [];
      const log = (...args) => void logged.push(args.join(' '));
      // A build or a test may have a document of its own, which says nothing about the page that is prerendered.
      const globals = {
        document: {readyState: 'loading'},
        MutationObserver: class {},
        addEventListener: () => assert.fail('An element listens to another page.'),
        matchMedia: () => assert.fail('An element asks for the preferences of another page.'),
      };
      const sets = [
        ...replaceProperties(globalThis, globals),
        ...replaceProperties(console, {log, warn: log, error: log}),
      ];
      const card = '<exercise-card exercise="wall-pelvic-tilt" figure="animated" timer="open"></exercise-card>';
      try {
        let isDone = false;
        const calls = Promise.all([prerender(pageOf('x') + card), prerender(pageOf('y') + card)]);
        void calls.catch(() => undefined).then(() => (isDone = true));
        let turns = 0;
        for (; !isDone; turns++) {
          await Promise.resolve();
          if (turns % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
          for (const [name, value] of Object.entries(globals)) assert.equal(globalThis[name], value, name);
          assert.equal(console.warn, log);
        }
        assert.ok(turns > 5);
        for (const {problems} of await calls) assert.equal(problems.length, 5);
        assert.deepEqual(logged, []);
        assert.deepEqual(
          sets.flatMap(({values}) => values),
          [],
        );
        registerExercises([{id: 'x'}]);
        assert.match(logged.join(), /^registerExercises: invalid \[0\]/, 'Warnings of others are logged as usual.');
      } finally {
        for (const {restore} of sets) restore();
      }
    });
  });

  it('rejects a page of 50 MB', () => assert.rejects(prerender('x'.repeat(50_000_000)), RangeError));
});

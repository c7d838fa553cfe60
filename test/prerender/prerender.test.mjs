// What is put into a page before it is sent, and that all else stays as it was.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {prerender, PrerenderError, registerExercises} from 'physio-elements/prerender';

/** The page without what was put in. Templates of ours have none inside but those of timers and cards. */
function without(html) {
  const open = /<template shadowrootmode="open"><style>/.exec(html);
  if (!open) return html;
  let depth = 0;
  for (const tag of html.slice(open.index).matchAll(/<(\/?)template\b/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth > 0) continue;
    return html.slice(0, open.index) + without(html.slice(open.index + tag.index + '</template>'.length));
  }
  throw new Error('a template without an end');
}

const warned = async (html, options) => {
  const warnings = [];
  const out = await prerender(html, {...options, onWarning: (warning) => warnings.push(warning)});
  return {out, warnings};
};
const count = (html, words) => html.split(words).length - 1;

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
    it(`leaves all else to the letter: ${name}`, async () => {
      const {out, warnings} = await warned(page);
      assert.notEqual(out, page);
      assert.equal(without(out), page);
      assert.deepEqual(warnings, []);
    });

    it(`is the same the second time: ${name}`, async () => {
      const {out} = await warned(page, {structuredData: true});
      assert.equal((await warned(out, {structuredData: true})).out, out);
    });
  }

  it('draws in declared shadow roots and in what only a page without script has', async () => {
    const {out} = await warned(
      '<my-page><template shadowrootmode="open"><hold-timer></hold-timer></template></my-page><noscript><hold-timer></hold-timer></noscript>',
    );
    assert.equal(count(out, '<hold-timer><template shadowrootmode="open">'), 2);
  });

  const others = {
    'a comment': '<!-- <hold-timer></hold-timer> -->',
    'a script': '<script>const html = "<hold-timer></hold-timer>";</script>',
    'a field': '<textarea><hold-timer></hold-timer></textarea>',
    'an attribute': '<p title="<hold-timer></hold-timer>">',
    'a template that waits': '<template><hold-timer></hold-timer></template>',
    'a drawing': '<svg><hold-timer></hold-timer></svg>',
    'another name': '<hold-timer-x></hold-timer-x><timer></timer>',
  };
  for (const [name, page] of Object.entries(others)) {
    it(`draws nothing in ${name}`, async () => assert.deepEqual(await warned(page), {out: page, warnings: []}));
  }

  it('draws in the language of each place, and in the one that is asked for where none is said', async () => {
    const page =
      '<div lang="pt-br"><care-notice></care-notice><p lang="es"><hold-timer></hold-timer></p></div><care-notice></care-notice>';
    const {out} = await warned(page, {locale: 'es-MX'});
    assert.deepEqual([...out.matchAll(/class="root\b[^>]*\blang="([^"]*)"/g)].map(([, lang]) => lang).sort(), [
      'es',
      'es',
      'pt-BR',
    ]);
    assert.equal(without(out), page);
  });

  it('says line, element, attribute and value of an id that nobody knows, and gives no page', async () => {
    for (const [tag, attribute] of [
      ['exercise-card', 'exercise'],
      ['exercise-plan', 'exercises'],
      ['cause-list', 'causes'],
    ]) {
      await assert.rejects(prerender(`<p>\n\n<${tag} ${attribute}="no-such">`), (error) => {
        assert.ok(error instanceof PrerenderError);
        assert.match(error.message, new RegExp(`^line 3: <${tag}>: invalid ${attribute}="no-such"\\. Known: `));
        return true;
      });
    }
  });

  it('knows exercises that are registered', async () => {
    const exercise = {id: 'heel-raise', name: 'Heel raise', steps: [{kind: 'hold', seconds: 4, text: 'Up.'}]};
    registerExercises([exercise]);
    const {out} = await warned('<exercise-card exercise="heel-raise"></exercise-card>', {structuredData: true});
    assert.equal(count(out, '>Heel raise<'), 1);
    assert.equal(count(out, '"name":"Heel raise"'), 1);
  });

  it('warns of a value that makes no sense, and draws what a page would show', async () => {
    const {out, warnings} = await warned('<hold-timer reps="many"></hold-timer>');
    assert.match(warnings.join(), /^line 1: <hold-timer>: invalid reps="many"\. Using 5\. \[invalid-attribute\]$/);
    assert.match(out, /shadowrootmode/);
  });

  it('leaves the words of the page where only a page can show what is wanted', async () => {
    const page = '<exercise-card src="heel.json"><p>Heel raise</p></exercise-card>';
    const {out, warnings} = await warned(page);
    assert.equal(out, page);
    assert.match(warnings.join(), /^line 1: <exercise-card>: cannot be prerendered/);
  });

  it('shows own exercises of a page as text alone', async () => {
    const own = JSON.stringify({
      id: 'x',
      name: '<img src=x onerror=alert(1)></template><script>alert(1)<\\/script>',
      steps: [{kind: 'hold', seconds: 4, text: '"><b>Up</b>'}],
    });
    const {out} = await warned(`<exercise-card><script type="application/json">${own}</script></exercise-card>`);
    const shadow = out.slice(out.indexOf('<template'), out.indexOf('</template>'));
    assert.match(shadow, /&lt;img src=x/);
    assert.doesNotMatch(shadow, /<img|<script|<b>Up/);
  });

  it('puts data for search engines at the end of the head, of what the page shows and in its language', async () => {
    const page =
      '<html lang="es"><head><title>Espalda</title><link rel=canonical href="https://clinic.example/es"></head><body><exercise-card exercise="pelvic-tilt"></exercise-card><cause-list causes="posture"></cause-list></body></html>';
    const {out} = await warned(page, {structuredData: true});
    const [, json] = /<script[^>]* type="application\/ld\+json">(.*?)<\/script><\/head>/.exec(out);
    const data = JSON.parse(json);
    assert.deepEqual(
      [data['@type'], data.name, data.url, data.inLanguage, data.hasPart.length, data.about.cause.length],
      ['MedicalWebPage', 'Espalda', 'https://clinic.example/es', 'es', 1, 1],
    );
  });

  it('leaves nothing of a page behind in Node, whatever is asked at once', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const {warn} = console;
    const pages = await Promise.all(
      ['en', 'pt-BR', 'es', 'en'].map((lang) => prerender(`<p lang="${lang}"><care-notice></care-notice>`)),
    );
    assert.equal(pages[0], pages[3]);
    assert.equal(new Set(pages).size, 3);
    assert.equal(console.warn, warn);
    assert.deepEqual(
      Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)),
      [],
    );
    assert.equal('document' in globalThis, false);
  });

  it('refuses a page of 50 MB', () => assert.rejects(prerender('x'.repeat(50_000_000)), RangeError));
});

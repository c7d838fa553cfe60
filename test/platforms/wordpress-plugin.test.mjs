// Tests the plugin in a real WordPress, apart from its blocks: shortcodes, tags, mount points and settings, and what it must
// not change.
import assert from 'node:assert/strict';
import {writeFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {compiled} from '../../scripts/wordpress/gettext.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {builtPlugin, installed} from './wordpress-plugin.mjs';
import {noWordPress} from './wordpress-server.mjs';
import {ours, shows, startEach, wordPress} from './wordpress-site.mjs';

/** Waits until the elements show some texts. @returns the attributes and the fallback content of each element */
const readElements = async (page, texts) => {
  await shows(page, texts);
  return page
    .locator(ours)
    .evaluateAll((all) =>
      all.map((found) => [
        Object.fromEntries([...found.attributes].map(({name, value}) => [name, value])),
        found.textContent.replace(/\s+/g, ' ').trim(),
      ]),
    );
};

describe('the plugin for WordPress', {skip: chromiumOnly || noWordPress()}, () => {
  const site = wordPress();
  before(() => installed(site.wp, builtPlugin()));
  /** Publishes a post and opens it. @returns its URL */
  const openPost = async (content, name = 'author') => {
    const url = site.post(name, content);
    await site.read(url);
    return url;
  };
  const postText = () => site.reader.locator('.entry-content').innerText();
  const countScripts = () => site.reader.locator('#physio-elements-js').count();

  it('has a shortcode for every element, with its attributes', async () => {
    await openPost(
      [
        '[exercise-card exercise="wall-pelvic-tilt" variant="compact" heading-level="3" remember note="One set & a half."]',
        '[exercise-plan exercises="pelvic-tilt wall-pelvic-tilt" clinic="Clinic on the Square" region="gb"]',
        '[hold-timer hold="20" reps="3" sides=“both” label="Side plank"]',
        '[cause-list exclusive causes="posture footwear" open=posture]',
        '[advice-list topic="prevention" accent="#7b2d6b"]',
        '[care-notice region="US" variant="brief"]',
      ].join('\n\n'),
    );
    const all = await readElements(site.reader, [
      'Start',
      'Wall pelvic tilt',
      'Ready when you are',
      'Your shoes',
      'Your desk',
      '911',
    ]);
    assert.deepEqual(
      all.map(([attributes]) => attributes),
      [
        {exercise: 'wall-pelvic-tilt', variant: 'compact', 'heading-level': '3', remember: ''},
        {exercises: 'pelvic-tilt wall-pelvic-tilt', region: 'GB'},
        {hold: '20', reps: '3', sides: 'both', label: 'Side plank'},
        {exclusive: '', causes: 'posture footwear', open: 'posture'},
        {topic: 'prevention', style: '--physio-accent: #7b2d6b'},
        {region: 'US', variant: 'brief'},
      ],
    );
    const fallbackPatterns = [
      /Stand with your back.*When to stop/,
      /Call 999.*Clinic on the Square$/,
      /^Side plank: 3 × 20 s$/,
    ];
    fallbackPatterns.push(/How you hold yourself.*Your shoes/, /Your desk/, /Chest pain.*Call 911/);
    fallbackPatterns.forEach((pattern, i) => assert.match(all[i][1], pattern));
    await startEach(site.reader);
    assert.deepEqual(site.errors, []);
  });

  it('leaves out of a shortcode what makes no sense', async () => {
    await openPost(
      '[exercise-card exercise="pelvic-tilt" variant="huge" onclick="alert(1)" style="position:fixed" heading-level="9" src="javascript:alert(1)" lang="x y" accent="red"]\n\n' +
        '[hold-timer label=\'"><img src=x onerror=alert(1)>\' reps="many"]',
    );
    const [[card], [timer]] = await readElements(site.reader, ['Pelvic tilt', 'Start']);
    assert.deepEqual(card, {exercise: 'pelvic-tilt'});
    assert.ok(Object.keys(timer).every((name) => name === 'label'));
    assert.equal(await site.reader.locator('.entry-content img').count(), 0);
    assert.deepEqual(site.errors, []);
  });

  it('shows what stands in a shortcode where no script runs, and only there', async () => {
    const url = await openPost(
      'Before\n[exercise-card exercise="pelvic-tilt"]\nLie on your back.\n\nTilt.\n[/exercise-card]\nAfter',
    );
    await shows(site.reader, ['Pelvic tilt']);
    assert.doesNotMatch(await postText(), /Tilt\./);
    await site.unscripted.goto(url);
    const scriptlessText = await site.unscripted.locator('.entry-content').innerText();
    assert.equal(scriptlessText.replace(/\s+/g, ' ').trim(), 'Before Lie on your back. Tilt. After');
    assert.equal(
      await site.unscripted
        .locator('exercise-card')
        .innerText()
        .then((text) => text.trim().slice(-5)),
      'Tilt.',
    );
  });

  it('comes into the page without moving it, on a phone too', async () => {
    const url = site.post(
      'author',
      `[exercise-card exercise="wall-pelvic-tilt"]\n\n${'<p>Some words.</p>'.repeat(30)}`,
    );
    await site.reader.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shifted += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    for (const width of [1280, 390]) {
      await site.reader.setViewportSize({width, height: 800});
      await site.read(url);
      await shows(site.reader, ['Wall pelvic tilt']);
      const shifted = await site.reader.evaluate(
        () =>
          new Promise((resolve) => {
            // Layout shifts of a frame are reported after it.
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.shifted))));
          }),
      );
      assert.ok(shifted < 0.005, `${shifted} at ${width}`);
    }
    await site.reader.setViewportSize({width: 1280, height: 900});
  });

  it('keeps a timer in its line of text', async () => {
    await openPost('Hold it there [hold-timer variant="inline" reps="5"] and let go.');
    await shows(site.reader, ['5']);
    const line = site.reader.locator('.entry-content p', {has: site.reader.locator('hold-timer')});
    assert.match(await line.innerText(), /^Hold it there\s[^]*\sand let go\.$/);
  });

  it('works in a widget, whose page has no other element', async () => {
    site.wp.php(`
      switch_theme('twentytwentyone');
      update_option('widget_text', [2 => ['title' => 'Help', 'text' => '[care-notice variant="brief" region="BR"]', 'filter' => true, 'visual' => true]]);
      update_option('sidebars_widgets', ['sidebar-1' => ['text-2']]);`);
    try {
      await openPost('Words.');
      await shows(site.reader, ['192']);
      assert.deepEqual(site.errors, []);
    } finally {
      site.wp.php(`update_option('sidebars_widgets', ['sidebar-1' => []]); switch_theme('twentytwentythree');`);
    }
  });

  it('lets authors write our tags with their attributes, and nothing else', async () => {
    const tag =
      '<exercise-card exercise="wall-pelvic-tilt" variant="compact" remember onclick="alert(1)" is="x-y" style="--physio-accent: #7b2d6b; background: url(javascript:alert(1))"><p onmouseover="alert(1)">Tilt.</p></exercise-card>';
    await openPost(`<!-- wp:html -->\n${tag}<script>alert(1)</script><x-y>z</x-y>\n<!-- /wp:html -->`);
    assert.deepEqual(await readElements(site.reader, ['Start']), [
      [{exercise: 'wall-pelvic-tilt', variant: 'compact', remember: '', style: '--physio-accent: #7b2d6b'}, 'Tilt.'],
    ]);
    assert.equal(await site.reader.locator('.entry-content :is(script, x-y, [onmouseover])').count(), 0);
    assert.deepEqual(site.errors, []);
  });

  it('does not let visitors who comment write them', () => {
    const comment = site.wp.php(`
      wp_set_current_user(0);
      kses_init_filters();
      echo wp_unslash(apply_filters('pre_comment_content', '<exercise-card exercise="pelvic-tilt">Tilt.</exercise-card>'));`);
    assert.equal(comment, 'Tilt.');
  });

  it('makes the element of a place that names it, in a post with blocks or without', async () => {
    const mountPoint = '<div data-physio="exercise-card" data-exercise="wall-pelvic-tilt"><p>Tilt.</p></div>';
    await openPost(`<!-- wp:html -->\n${mountPoint}\n<!-- /wp:html -->`);
    assert.deepEqual(await readElements(site.reader, ['Wall pelvic tilt']), [
      [{exercise: 'wall-pelvic-tilt'}, 'Tilt.'],
    ]);
    await openPost(mountPoint);
    await shows(site.reader, ['Wall pelvic tilt']);
    assert.deepEqual(site.errors, []);
  });

  it('is kept by the classic editor, in the visual mode too', async () => {
    site.wp.php(
      `file_put_contents(WPMU_PLUGIN_DIR . '/classic.php', "<?php add_filter('use_block_editor_for_post', '__return_false');");`,
    );
    try {
      const page = await site.as('author');
      await page.goto(`${site.wp.origin}/wp-admin/post-new.php`);
      await page.frameLocator('#content_ifr').locator('#tinymce').waitFor();
      await page.locator('#title').fill('Classic');
      await page.locator('#content-html').click();
      const tag = '<exercise-card exercise="wall-pelvic-tilt"></exercise-card>';
      await page.locator('#content').fill(`Some words.\n\n${tag}\n\n[hold-timer hold="7"]`);
      await page.locator('#content-tmce').click();
      await page.frameLocator('#content_ifr').locator('exercise-card').waitFor({state: 'attached'});
      await page.locator('#content-html').click();
      assert.match(await page.locator('#content').inputValue(), new RegExp(tag));
      // WordPress saves a draft once there is a title, and the Publish button does nothing until the draft is saved.
      await page.locator('.autosave-message', {hasText: 'Draft saved'}).waitFor();
      await page.locator('#publish:not(.disabled)').click();
      await page.locator('#message a').click();
      await shows(page, ['Wall pelvic tilt', '7']);
    } finally {
      site.wp.php(`unlink(WPMU_PLUGIN_DIR . '/classic.php');`);
    }
  });

  it('loads nothing for a page that has none of ours', async () => {
    await openPost('<!-- wp:paragraph -->\n<p>An exercise-card is a card. [gallery]</p>\n<!-- /wp:paragraph -->');
    assert.equal(await countScripts(), 0);
    assert.equal(await site.reader.evaluate(() => document.documentElement.outerHTML.includes('physio')), false);
    await openPost('[hold-timer]');
    assert.equal(await countScripts(), 1);
  });

  it('takes a site’s colour, theme and country from its page of settings, and no nonsense', async () => {
    const page = await site.as('admin');
    await page.goto(`${site.wp.origin}/wp-admin/options-general.php?page=physio-elements`);
    await page.getByRole('button', {name: 'Select Color'}).click();
    await page.locator('#physio_elements_accent').fill('#7b2d6b');
    await page.getByLabel('Theme').selectOption('calm');
    await page.getByLabel('Country for the emergency number').selectOption('NZ');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('Settings saved.').waitFor();
    await openPost('[care-notice]\n\n[care-notice region="GB"]');
    const all = await readElements(site.reader, ['111', '999']);
    assert.match(all[0][1], /Call 111/);
    assert.deepEqual(
      await site.reader
        .locator('care-notice')
        .first()
        .evaluate((element) =>
          ['accent', 'radius'].map((name) => getComputedStyle(element).getPropertyValue(`--physio-${name}`).trim()),
        ),
      ['#7b2d6b', '1.375em'],
    );
    assert.deepEqual(site.errors, []);
    const nonsense = `['accent' => 'red;}</style><script>', 'theme' => '../../x', 'region' => 'XX', 'more' => 1]`;
    assert.equal(
      site.wp.php(`echo wp_json_encode(physio_elements_sanitize(${nonsense}));`),
      '{"accent":"","theme":"","region":""}',
    );
    site.wp.php(`delete_option('physio_elements');`);
  });

  it('speaks the language of the page, and for whoever writes, theirs', async () => {
    // WordPress uses a language only if it is installed; this file is enough for that.
    const folder = join(site.wp.folder, 'wp-content/languages');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'es_ES.mo'), compiled('msgid ""\nmsgstr "Language: es\\n"\n'));
    site.wp.php(`update_option('WPLANG', 'es_ES');`);
    try {
      const url = await openPost('[exercise-card exercise="pelvic-tilt"]');
      const [[, fallback]] = await readElements(site.reader, ['Báscula pélvica']);
      assert.match(fallback, /Cuándo parar/);
      await site.unscripted.goto(url);
      assert.equal(await site.unscripted.locator('exercise-card [lang=es]').count(), 1);
      const printTitles = `echo WP_Block_Type_Registry::get_instance()->get_registered('physio-elements/care-notice')->title, physio_elements_sidebar()['light'];`;
      assert.equal(site.wp.php(printTitles), 'Cuándo pedir ayudaClaro');
    } finally {
      site.wp.php(`update_option('WPLANG', '');`);
    }
  });

  it('takes its one option with it when it is deleted', () => {
    const optionCount = site.wp.php(`
      update_option('physio_elements', ['region' => 'GB']);
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins('physio-elements/physio-elements.php');
      delete_plugins(['physio-elements/physio-elements.php']);
      global $wpdb;
      echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%physio%'");`);
    assert.equal(optionCount, '0');
  });

  it('gives WordPress and PHP nothing to complain about', () => assert.deepEqual(site.wp.log(), []));
});

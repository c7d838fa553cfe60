// Starts WordPress for a suite, and Chromium for three kinds of user: a visitor, an author and an administrator.
import {join} from 'node:path';
import {after, before} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from '../helpers/chromium.mjs';
import {startWordPress} from './wordpress-server.mjs';

/** A selector for all elements of the library. */
export const ours = ':is(exercise-card, exercise-plan, cause-list, advice-list, care-notice, hold-timer)';

/** Opens a page and logs a user in with the login form. */
async function loggedIn(browser, origin, name) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  // Skip the dashboard, which would load news.
  const next = `${origin}/wp-admin/profile.php`;
  await page.goto(`${origin}/wp-login.php?redirect_to=${encodeURIComponent(next)}`);
  // WordPress focuses this field a moment after loading, even while a user is typing in another field.
  await page.locator('#user_login:focus').waitFor();
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await Promise.all([page.waitForURL(next), page.click('#wp-submit')]);
  return page;
}

/**
 * Starts a WordPress before a suite, and stops it afterwards.
 * @returns {object} an object that is filled before the suite: `wp`, the result of `startWordPress`; `reader`, a page of a
 *   visitor who is not logged in, and its `errors`; `unscripted`, such a page without JavaScript; `as(name)`, a page of a
 *   user who is logged in; `post(name, content)`, which publishes a post and returns its URL; `read(url)`, which opens a post
 *   in `reader`; `library`, the URL of `dist/` on another origin
 */
export function wordPress() {
  const site = {};
  let browser, server;
  before(async () => {
    [site.wp, browser, server] = await Promise.all([
      startWordPress(),
      // WordPress loads the avatars of users from this site.
      openChromium({allowed: /^https?:\/\/\d\.gravatar\.com\//}),
      serve(join(import.meta.dirname, '../../dist')),
    ]);
    site.library = `${server.origin}/`;
    site.reader = await browser.newPage({viewport: {width: 1280, height: 900}});
    site.errors = collectErrors(site.reader);
    site.unscripted = await browser.newPage({viewport: {width: 1280, height: 900}, javaScriptEnabled: false});
    const pages = new Map();
    site.as = async (name) => {
      if (!pages.has(name)) pages.set(name, await loggedIn(browser, site.wp.origin, name));
      return pages.get(name);
    };
  });
  after(async () => {
    await browser?.close();
    server?.close();
    site.wp?.stop();
  });

  /** Publishes a post as a user, so that WordPress removes the HTML that this user may not write. */
  site.post = (name, content, title = 'A walk') => {
    const encoded = Buffer.from(JSON.stringify({title, content})).toString('base64');
    return site.wp.php(`
      wp_set_current_user(get_user_by('login', '${name}')->ID);
      $post = json_decode(base64_decode('${encoded}'));
      $id = wp_insert_post(wp_slash(['post_title' => $post->title, 'post_content' => $post->content, 'post_status' => 'publish']), true);
      echo is_wp_error($id) ? $id->get_error_message() : get_permalink($id);`);
  };
  /** Opens a post as a visitor. */
  site.read = async (url) => {
    await site.reader.goto('about:blank');
    site.errors.length = 0;
    await site.reader.goto(url);
  };
  return site;
}

/** Waits until the elements of a post show the expected texts, in this order. */
export const shows = (page, expectedTexts) =>
  page.waitForFunction(
    ([selector, expected]) => {
      const texts = [...document.querySelectorAll(selector)].map((found) => found.shadowRoot?.textContent);
      return texts.length === expected.length && texts.every((text, i) => text?.includes(expected[i]));
    },
    [ours, expectedTexts],
  );

/** Starts the timer of each element that has one with a click, and waits until it runs. */
export async function startEach(page) {
  const parts = {'exercise-card': 'start', 'hold-timer': 'main', 'exercise-plan': 'start'};
  for (const found of await page.locator(ours).elementHandles()) {
    const part = parts[await found.evaluate(({localName}) => localName)];
    if (!part) continue;
    await (await found.$(`[part~=${part}]`)).click();
    await page.waitForFunction(
      (element) =>
        [element, ...element.shadowRoot.querySelectorAll('*')]
          .flatMap((inner) => [inner, ...(inner.shadowRoot?.querySelectorAll('hold-timer') ?? [])])
          .some(({state}) => state === 'running'),
      found,
    );
  }
}

/** @returns the positions and styles of the parts of a theme around a post */
export const around = (page) =>
  page.evaluate(() => {
    const parts = [
      '.wp-site-blocks header',
      '.wp-block-site-title a',
      '.wp-block-post-title',
      '.entry-content p',
      'footer',
    ];
    return parts.map((part) => {
      const found = document.querySelector(part);
      const {x, y, width} = found.getBoundingClientRect();
      const {fontFamily, fontSize, lineHeight, color, backgroundColor} = getComputedStyle(found);
      return [part, x, part === 'footer' ? '' : y, width, fontFamily, fontSize, lineHeight, color, backgroundColor];
    });
  });

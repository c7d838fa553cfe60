// A WordPress for a suite, and Chromium with three people in front of it: a reader, an author, an administrator.
import {join} from 'node:path';
import {after, before} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from '../helpers/chromium.mjs';
import {startWordPress} from './wordpress-server.mjs';

/** Our tags, as a selector. */
export const ours = ':is(exercise-card, exercise-plan, cause-list, advice-list, care-notice, hold-timer)';

/** A page of somebody who is logged in, as people log in. */
async function loggedIn(browser, origin, name) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  // Past the dashboard, which would read the news.
  const next = `${origin}/wp-admin/profile.php`;
  await page.goto(`${origin}/wp-login.php?redirect_to=${encodeURIComponent(next)}`);
  // WordPress puts the cursor there a moment later, wherever somebody is typing.
  await page.locator('#user_login:focus').waitFor();
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await Promise.all([page.waitForURL(next), page.click('#wp-submit')]);
  return page;
}

/**
 * Starts a WordPress before a suite, and ends it afterwards.
 * @returns {object} filled before the suite's tests: `wp` as `startWordPress` gives it; `reader`, a page of somebody who is
 *   not logged in, with its `errors`, and `unscripted`, one without JavaScript; `as(name)`, a page of somebody who is
 *   logged in; `post(name, content)`, the address of a post of theirs; `library`, the address of `dist/` on another site
 */
export function wordPress() {
  const site = {};
  let browser, server;
  before(async () => {
    [site.wp, browser, server] = await Promise.all([
      startWordPress(),
      // WordPress shows people's pictures from there.
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

  /** As WordPress saves what somebody sends: with what they may write, and no more. */
  site.post = (name, content, title = 'A walk') => {
    const encoded = Buffer.from(JSON.stringify({title, content})).toString('base64');
    return site.wp.php(`
      wp_set_current_user(get_user_by('login', '${name}')->ID);
      $post = json_decode(base64_decode('${encoded}'));
      $id = wp_insert_post(wp_slash(['post_title' => $post->title, 'post_content' => $post->content, 'post_status' => 'publish']), true);
      echo is_wp_error($id) ? $id->get_error_message() : get_permalink($id);`);
  };
  /** Opens a post for its reader. */
  site.read = async (address) => {
    await site.reader.goto('about:blank');
    site.errors.length = 0;
    await site.reader.goto(address);
  };
  return site;
}

/** Waits until each of a post's elements shows the words that it should, in their order. */
export const shows = (page, words) =>
  page.waitForFunction(
    ([ours, words]) => {
      const texts = [...document.querySelectorAll(ours)].map((found) => found.shadowRoot?.textContent);
      return texts.length === words.length && texts.every((text, i) => text?.includes(words[i]));
    },
    [ours, words],
  );

/** Presses the first button of each element that has a timer, and waits until it runs. */
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

/** What a theme looks like around a post: where its parts are, and how they are drawn. */
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

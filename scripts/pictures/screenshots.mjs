// npm run screenshots [part of a name]: takes screenshots of every element in every state, narrow and wide, light and dark, and
// writes them to .screenshots/.
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../test/browsers.mjs';
import {serve} from '../serve/static-server.mjs';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.screenshots');
/** Part of the names of the scenes to capture. If it is empty, all scenes are captured. */
const filter = process.argv[2] ?? '';
mkdirSync(out, {recursive: true});

const timer = '<hold-timer exercise="pelvic-tilt-arm-raise"></hold-timer>';
const bar = '<hold-timer exercise="pelvic-tilt-arm-raise" variant="bar"></hold-timer>';
const inline = `<div style="background:#fbf7ef;color:#333;padding:1em;font:18px/1.5 Georgia,serif;color-scheme:light"><p>The move I come back
  to is small. Breathe out and let the gap close. Hold it there <hold-timer exercise="pelvic-tilt-arm-raise" variant="inline"></hold-timer>
  and let go. That is all there is to it, and it fits between two cups of tea.</p></div>`;
const locked = '<hold-timer locked></hold-timer>';
const untimed = '<hold-timer hold="0" reps="8"></hold-timer>';

const customExercise = `<exercise-card><script type="application/json">{
  "name": "Calf stretch at the wall", "aim": "Loosens your calves before a walk.", "position": "standing", "positionName": "Standing",
  "equipment": ["A wall"], "start": "Stand facing a wall, one foot behind the other.",
  "steps": [{"kind": "hold", "seconds": 20, "text": "Lean in and hold for {seconds}.", "say": "Lean in"},
    {"kind": "relax", "seconds": 5, "text": "Let go."}],
  "reps": 3, "sides": "both", "howOften": "Before every walk.", "feel": ["A gentle pull in your calf"],
  "easier": "Calf raise, seated", "author": "Clinic on the Square", "review": "Checked by Ana Lima, physiotherapist, 3 March 2026.",
  "sources": [{"name": "Our own handout", "url": "https://example.org/handout"}]
}</script></exercise-card>`;

/** Starts the timer and advances the clock. */
const at = (seconds) => async (page) => {
  if (seconds > 0)
    await page
      .getByRole('button', {name: /^(Start|Iniciar|Empezar)$/})
      .first()
      .click();
  await page.clock.runFor(seconds * 1000);
};
const plan = '<exercise-plan remember region="GB"></exercise-plan>';
const rtl =
  '<exercise-card exercise="wall-pelvic-tilt" timer="open"></exercise-card><cause-list open="posture"></cause-list>';
const floorAndWall = '<exercise-plan exercises="pelvic-tilt wall-pelvic-tilt"></exercise-plan>';
/** Fills the log with three weeks of exercises, some of them rated. The date in the page is 1 January 1970. */
const logged = (page) =>
  page.evaluate(() => {
    const ids = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];
    for (let day = 0; day < 24; day += 1 + (day % 3))
      ids.slice(0, 2 + (day % 3)).forEach((exercise, i) => {
        const date = new Date(Date.UTC(1970, 0, 1 - day)).toISOString().slice(0, 10);
        const entry = {version: 1, day: date, exercise, ...(day % 2 ? {felt: day % 7} : {})};
        window.localStorage.setItem(`physio-elements log ${day}-${i}`, JSON.stringify(entry));
      });
    window.dispatchEvent(new window.StorageEvent('storage'));
  });
/** Starts the plan. */
const begin = async (page) => {
  await page.locator('[part=start]').click();
  await page.clock.runFor(7000);
};
/** Goes to the rest after the first exercise. */
const rest = async (page) => {
  await begin(page);
  await page.evaluate(() => {
    const card = document.querySelector('exercise-plan').shadowRoot.querySelector('exercise-card');
    const timer = card.shadowRoot.querySelector('hold-timer');
    while (timer.state === 'running') timer.skip();
  });
  await page.clock.runFor(8000);
};
/** Stops the plan after the first exercise. */
const stopped = async (page) => {
  await logged(page);
  await rest(page);
  await page.locator('exercise-plan [part=stop]').last().click();
};
/**
 * The times are those of pelvic-tilt-arm-raise: 5 s to prepare, then 14 s for each repetition (hold 5, up 3, down 3, relax 3), and
 * 11 s for the last repetition of a set.
 */
const scenes = [
  {
    name: 'card-idle',
    html: '<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>',
    widths: [320, 360, 720, 1200],
  },
  {name: 'card-first', html: '<exercise-card exercise="pelvic-tilt"></exercise-card>', widths: [320, 720]},
  {name: 'card-band', html: '<exercise-card exercise="band-pelvic-tilt"></exercise-card>', widths: [360, 720]},
  {
    name: 'card-running',
    html: '<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>',
    act: async (page) => {
      await page.getByRole('button', {name: 'Start the timer'}).click();
      await page.clock.runFor(7000);
    },
    widths: [320, 360, 720, 1200],
  },
  ...['compact', 'plain'].map((variant) => ({
    name: `card-${variant}`,
    html: `<div style="font-family:Georgia,serif"><exercise-card exercise="pelvic-tilt-arm-raise" variant="${variant}"></exercise-card></div>`,
    widths: [320, 360, 720],
  })),
  {
    name: 'card-notes',
    html: `<exercise-card exercise="pelvic-tilt"><div slot="notes">Start with one set in the morning. See you on the 12th. Ana</div>
      <a slot="actions" href="#">Book a visit</a></exercise-card><exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>`,
    widths: [360, 720],
  },
  {name: 'card-custom', html: customExercise, widths: [360, 720]},
  {name: 'card-wall', html: '<exercise-card exercise="wall-pelvic-tilt"></exercise-card>', widths: [320, 720]},
  {
    name: 'card-without-figure',
    html: '<exercise-card exercise="wall-pelvic-tilt" figure="none"></exercise-card>',
    widths: [720],
  },
  {
    name: 'card-unknown',
    html: '<exercise-card exercise="nope"><p>Lie down and tilt your pelvis. <a href="#">More</a></p></exercise-card>',
    widths: [360],
  },
  {name: 'timer-idle', html: timer, widths: [320, 400, 720]},
  ...[
    ['prepare', 2],
    ['hold', 6],
    ['up', 11],
    ['down', 14],
    ['relax', 17],
    ['rest', 5 + 14 * 4 + 11 + 6],
    ['late', 5 + 14 * 4 + 11 + 30 + 14 * 3 + 2],
  ].map(([name, seconds]) => ({
    name: `timer-${name}`,
    html: timer,
    act: async (page) => {
      await page.getByRole('button', {name: 'Start'}).click();
      await page.clock.runFor(seconds * 1000);
    },
    widths: [320, 400],
  })),
  {
    name: 'timer-paused',
    html: timer,
    act: async (page) => {
      await page.getByRole('button', {name: 'Start'}).click();
      await page.clock.runFor(6000);
      await page.getByRole('button', {name: 'Pause'}).click();
    },
    widths: [320, 400],
  },
  {
    name: 'timer-finished',
    html: timer,
    act: async (page) => {
      await page.getByRole('button', {name: 'Start'}).click();
      await page.clock.runFor(400000);
    },
    widths: [320, 400],
  },
  {
    name: 'timer-long',
    html: '<hold-timer hold="1m30s" reps="2" prepare="0"></hold-timer>',
    act: async (page) => {
      await page.getByRole('button', {name: 'Start'}).click();
      await page.clock.runFor(20000);
    },
    widths: [400],
  },
  ...Object.entries({
    idle: 0,
    prepare: 2,
    hold: 6,
    up: 11,
    relax: 17,
    rest: 5 + 14 * 4 + 11 + 6,
    finished: 400,
  }).flatMap(([name, seconds]) => [
    {name: `bar-${name}`, html: bar, act: at(seconds), widths: [320, 400]},
    {name: `inline-${name}`, html: inline, act: at(seconds), widths: [360]},
    {
      name: `floor-${name}`,
      html: timer,
      act: async (page) => {
        await page.getByRole('button', {name: 'Floor mode'}).click();
        await at(seconds)(page);
      },
      widths: [360, 320, 740, 1024],
    },
  ]),
  ...[timer, locked, untimed].map((html, i) => ({
    name: `settings-${['open', 'locked', 'untimed'][i]}`,
    html,
    act: (page) => page.getByRole('button', {name: 'Settings'}).click(),
    widths: [320, 400],
  })),
  {name: 'untimed-running', html: untimed, act: at(6), widths: [320, 400]},
  {
    name: 'causes',
    html: '<cause-list open="hip-mobility arthritis-stenosis"></cause-list>',
    widths: [320, 360, 720, 1200],
  },
  {
    name: 'causes-pointed',
    html: '<cause-list></cause-list>',
    act: (page) => page.locator('.region.low-back').hover(),
    widths: [320, 720],
  },
  {name: 'causes-without-figure', html: '<cause-list figure="none"></cause-list>', widths: [720]},
  {name: 'causes-list', html: '<cause-list variant="list"></cause-list>', widths: [360, 720]},
  ...['treatment', 'prevention', 'recommendations'].map((topic) => ({
    name: `advice-${topic}`,
    html: `<advice-list topic="${topic}"></advice-list>`,
    widths: [320, 360, 720],
  })),
  {
    name: 'advice-cards',
    html: '<advice-list topic="recommendations" variant="cards" sources="none"></advice-list>',
    widths: [360, 720],
  },
  {name: 'care', html: '<care-notice region="GB"></care-notice>', widths: [320, 360, 720]},
  {name: 'care-local', html: '<care-notice sources="none"></care-notice>', widths: [360, 720]},
  ...['<care-notice variant="brief" region="gb"></care-notice>', '<care-notice variant="brief"></care-notice>'].map(
    (html, i) => ({
      name: `care-brief-${['number', 'local'][i]}`,
      html: `${html}${i ? '' : '<p hidden><care-notice></care-notice></p>'}`,
      widths: [320, 360, 720],
    }),
  ),
  {name: 'plan', html: plan, widths: [320, 360, 720, 1200]},
  {name: 'plan-log', html: plan, act: logged, widths: [320, 720]},
  {name: 'plan-exercise', html: plan, act: begin, widths: [320, 720, 1200]},
  {name: 'plan-rest', html: plan, act: rest, widths: [320, 720]},
  {name: 'plan-rest-up', html: floorAndWall, act: rest, widths: [320, 720]},
  {name: 'plan-finish', html: plan, act: stopped, widths: [320, 720]},
  {name: 'plan-unknown', html: '<exercise-plan exercises="swim">Ask your physio.</exercise-plan>', widths: [320]},
  ...['pt-BR', 'es'].flatMap((lang) =>
    [
      ['card', '<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>'],
      ['compact', '<exercise-card exercise="wall-pelvic-tilt" variant="compact"></exercise-card>'],
      ['timer', timer + bar + untimed, at(7)],
      ['causes', '<cause-list open="arthritis-stenosis"></cause-list>'],
      ['advice', '<advice-list topic="recommendations"></advice-list>'],
      ['care', '<care-notice region="BR"></care-notice><care-notice variant="brief" region="BR"></care-notice>'],
      ['plan', plan],
      ['plan-finish', plan, stopped],
    ].map(([name, html, act]) => ({
      name: `${lang}-${name}`,
      html: `<div lang="${lang}">${html}</div>`,
      act,
      widths: [320],
    })),
  ),
  {name: 'rtl-card', html: `<div dir="rtl">${rtl}</div>`, widths: [360, 720]},
  {name: 'causes-cards', html: '<cause-list variant="cards"></cause-list>', widths: [360, 1200]},
];

/** The picture in README, which shows elements side by side. */
const readme = {
  name: 'readme',
  html: `<style>body{display:grid;grid-template-columns:25em 25em 20em;gap:1.5em;align-items:start;padding:1.5em;block-size:58em;overflow:hidden}</style>
    <exercise-card exercise="pelvic-tilt"></exercise-card><cause-list open="hip-mobility"></cause-list>
    <hold-timer hold="5" reps="5" sets="3"></hold-timer>`,
  act: async (page) => {
    await page.getByRole('button', {name: 'Start', exact: true}).click();
    await page.clock.runFor(7000);
    await page.mouse.move(0, 0);
  },
  widths: [1216],
};

const background = {light: '#f3f5f4', dark: '#0b0f0f'};
const document = (html, scheme) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Picture</title>
<style>:root{color-scheme:${scheme}}body{margin:0;padding:16px;background:${background[scheme]};font:16px/1.5 "Liberation Sans",sans-serif}</style>
<script type="module" src="/dist/cdn/physio-elements.js"></script></head><body>${html}</body></html>`;

const {origin, close} = await serve(root);
const {path} = await browser('chromium');
const chrome = await chromium.launch({executablePath: path, args: chromiumArgs});
for (const {name, html, act, widths} of [...scenes, readme].filter((scene) => scene.name.includes(filter))) {
  for (const scheme of ['light', 'dark']) {
    for (const width of widths) {
      const page = await chrome.newPage({
        viewport: {width, height: name.startsWith('floor') && width === 740 ? 360 : 740},
        deviceScaleFactor: 1.5,
      });
      await page.clock.install({time: 0});
      await page.route(`${origin}/`, (route) =>
        route.fulfill({contentType: 'text/html', body: document(html, scheme)}),
      );
      await page.goto(`${origin}/`);
      await page.clock.runFor(100);
      await act?.(page);
      await page.clock.runFor(1);
      await page.waitForTimeout(250);
      await page.screenshot({path: join(out, `${name}-${width}-${scheme}.png`), fullPage: true});
      await page.close();
    }
  }
}
await chrome.close();
close();
console.log(`Pictures are in ${out}`);

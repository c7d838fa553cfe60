// Pages with all variants of each element, and measurements of their layout.
import {until} from './page-driver.mjs';

/** All variants of each element, with fallback content. */
export const elementSamples = [
  '<exercise-card exercise="pelvic-tilt"><p>Lie down and tilt.</p></exercise-card>',
  '<exercise-card exercise="wall-pelvic-tilt" timer="open" variant="plain"><p>Stand at the wall.</p></exercise-card>',
  '<exercise-card exercise="band-pelvic-tilt" variant="compact"><p>Take a band.</p></exercise-card>',
  '<hold-timer hold="5" reps="5" sets="3"><p>Hold for 5 seconds.</p></hold-timer>',
  '<hold-timer variant="bar" exercise="pelvic-tilt-arm-raise"><p>Hold for a while.</p></hold-timer>',
  '<cause-list open="posture"><p>It may be your posture.</p></cause-list>',
  '<cause-list variant="cards" figure="none"><p>Or something else.</p></cause-list>',
  '<advice-list topic="recommendations"><p>Walk more.</p></advice-list>',
  '<advice-list variant="cards"><p>Rest less.</p></advice-list>',
  '<care-notice region="GB"><p>See a doctor.</p></care-notice>',
  '<care-notice variant="brief"><p>Call for help.</p></care-notice>',
  '<exercise-plan><p>One after the other.</p></exercise-plan>',
];

/**
 * Returns the markup of a page, by default with all samples.
 * @param {{body?: string, head?: string, script?: string, root?: string}} page `script`: the URL of a script, or '' for none;
 *   `root`: the attributes of the root element
 */
export const samplePage = ({
  body = elementSamples.join('\n'),
  head = '',
  script = '/dist/cdn/physio-elements.js',
  root = '',
}) =>
  `<!doctype html>
<html lang="en" ${root}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A walk</title>
    <link rel="icon" href="data:,">
    ${head}
    ${script && `<script type="module" src="${script}"></script>`}
  </head>
  <body>${body}</body>
</html>`;

/** Opens a page, and waits until all elements have rendered, including their pictures and print content. */
export async function openUntilRendered(driver, url) {
  await driver.goto(url);
  await until(driver, () => {
    const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
    const last = {'exercise-card': '[part=log]', 'exercise-plan': '[part=handout]'};
    return elements.every(
      ({localName, shadowRoot, topic}) =>
        shadowRoot?.querySelector(topic === 'recommendations' ? '[part=figure]' : (last[localName] ?? '[part]')) &&
        [...shadowRoot.querySelectorAll('.sources details, .reminders')].every((details) =>
          details.querySelector('ol, form'),
        ),
    );
  });
}

/**
 * Called in the page: describes the nodes in the shadow roots, each in one line, with its box relative to the host and the styles of
 * its text. The content of SVG pictures is left out.
 */
export function layoutLines() {
  const round = (number) => Math.round(number * 10) / 10;
  const textStylesOf = (element) => {
    const style = getComputedStyle(element);
    return [
      ...['fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform'],
      ...['textAlign', 'textIndent', 'whiteSpace', 'textShadow', 'visibility', 'cursor', 'pointerEvents', 'color'],
    ].map((name) => style[name]);
  };
  const lines = (root, left, top) =>
    [...root.querySelectorAll(':not(style, svg *)')].flatMap((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const name = [element.localName, element.getAttribute('part') ?? element.getAttribute('class')].join(' ');
      const hasBox = element.getClientRects().length > 0;
      const box = hasBox ? [x - left, y - top, width, height].map(round).join(' ') : 'no box';
      const inner = element.shadowRoot ? lines(element.shadowRoot, left, top) : [];
      return [[name, box, ...textStylesOf(element)].join(', '), ...inner];
    });
  return [...document.querySelectorAll('*')]
    .filter(({shadowRoot}) => shadowRoot)
    .flatMap(({localName, shadowRoot}) => {
      const {x, y} = shadowRoot.querySelector('.root').getBoundingClientRect();
      return [`<${localName}>`, ...lines(shadowRoot, x, y)];
    });
}

/** Returns whether two lines are equal, except for fractions of a pixel, which engines may round up or down. */
function areAlike(one, other) {
  const [parts, others] = [one, other].map((line) => line.split(', '));
  const isNear = (box, expected) => {
    const numbers = expected.split(' ').map(Number);
    return box.split(' ').every((number, i) => Math.abs(number - numbers[i]) < 0.25);
  };
  return parts.every((part, i) => part === others[i] || (i === 1 && isNear(part, others[i])));
}

/** Returns the first lines that differ, for messages; an empty array if two pages have the same layout. */
export const layoutDifferences = (one, other) =>
  one.length === other.length
    ? one.flatMap((line, i) => (areAlike(line, other[i]) ? [] : [`${line} -> ${other[i]}`])).slice(0, 5)
    : [`${one.length} lines -> ${other.length}`];

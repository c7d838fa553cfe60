// A live example (```html live): the element in a panel, with its controls (client/live-example.js) and its code.
import {builderQuery} from './builder-query.mjs';
import {codeBlock, escapeHtml} from './code-block.mjs';

/** Space that is reserved for an element until it has rendered. */
const heights = {'hold-timer': '33rem', 'care-notice': '44rem', 'exercise-card': '48rem'};
const timerHeights = {bar: '9.5rem', inline: '3rem'};
const elements = /<(exercise-card|exercise-plan|cause-list|advice-list|care-notice|hold-timer)\b[^>]*>/;

const radios = (name, legend, choices) =>
  `<fieldset class="segmented-control joined ${name.replace(/-\d+$/, '')}" hidden><legend>${escapeHtml(legend)}</legend>${Object.entries(
    choices,
  )
    .map(
      ([value, label]) =>
        `<label><input type="radio" name="${name}" value="${value}"><span>${escapeHtml(label)}</span></label>`,
    )
    .join('')}</fieldset>`;

/** A link that is shorter on a phone. */
const builderLink = (href, {change, nav}) =>
  `<a class="button quiet" href="${escapeHtml(href)}" aria-label="${escapeHtml(change)}"><span class="long">${escapeHtml(change)}</span><span class="short">${escapeHtml(nav.builder)}</span></a>`;

/**
 * @param {string} code
 * @param {{strings: object, home: string, headingLevel: number, number: number}} context `home`: URL of the home page;
 *   `headingLevel`: level of headings in the example; `number`: position on the page
 */
export function liveExample(code, {strings, home, headingLevel, number}) {
  const [tag, element] = elements.exec(code) ?? [''];
  const variant = /variant="(\w+)"/.exec(tag)?.[1];
  const isRing = element === 'hold-timer' && !timerHeights[variant];
  const height = (element === 'hold-timer' && timerHeights[variant]) || heights[element];
  // An element without a surface of its own gets the background of a page.
  const hasSurface = ['hold-timer', 'exercise-card', 'care-notice'].includes(element) && !/plain|inline/.test(variant);
  // The page loads the library, so the example does not load it again. Headings follow those of the page.
  const markup = code
    .replace(/<script type="module" src=[^]*?<\/script>\s*/g, '')
    .replace(
      /<(?!hold-timer)([a-z]+-(?:card|plan|list|notice))\b(?![^>]*heading-level)/g,
      `<$1 heading-level="${headingLevel}"`,
    );
  const query = builderQuery(code);
  const {builder} = strings;
  return [
    `<div class="live-example" data-width="${isRing ? 'phone' : 'full'}">`,
    '<div class="live-controls">',
    radios(`width-${number}`, builder.width, builder.widths),
    radios(`scheme-${number}`, builder.scheme, {light: builder.light, dark: builder.dark}),
    query ? builderLink(`${home}builder/${query}`, strings) : '',
    '</div>',
    `<div class="stage${hasSurface ? '' : ' on-page'}"><div class="lazy" style="--reserved-height: ${height ?? '30rem'}"><template>${markup}</template></div></div>`,
    codeBlock(code, strings, {isPrimary: true}),
    '</div>',
  ].join('\n');
}

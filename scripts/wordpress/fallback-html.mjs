// Generates the fallback content of each element, which a page shows if no script runs: the texts of the element as HTML, without
// pictures.
import {allContent, loadLocale} from '../../dist/api/content.js';
import {holdOf} from '../../dist/content/dose.js';
import {languageOf} from '../../dist/i18n/languages.js';
import {adviceListStrings} from '../../dist/locales/advice-list.js';
import {careNoticeStrings} from '../../dist/locales/care-notice.js';
import {causeListStrings} from '../../dist/locales/cause-list.js';
import {cardStrings} from '../../dist/locales/exercise-card.js';
import {planStrings} from '../../dist/locales/exercise-plan.js';
import {timerStrings} from '../../dist/locales/hold-timer.js';
import {sourceStrings} from '../../dist/locales/sources.js';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import pt from '../../demo/locales/pt-BR.mjs';

/** The texts of the site. The editor uses its names of elements and attributes too. */
const siteTexts = {en, es, 'pt-BR': pt};

export const languages = Object.keys(siteTexts);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (...texts) => `<p>${texts.filter(Boolean).map(escaped).join(' ')}</p>`;
const h = (level, text) => `<h${level}>${escaped(text)}</h${level}>`;
const strong = (text) => `<strong>${escaped(text)}</strong>`;
const list = (items, tag = 'ul') => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

/** Returns the instructions of an exercise: start, steps and dose. */
function instructions(exercise, t) {
  const {start, steps, breathing, optional, sets, reps, sides, howOften, doseInWords: words, ours} = exercise;
  const dose = t.card.sentence({sets, reps, hold: holdOf(exercise), both: sides === 'both', words});
  const stepText = ({text, seconds, correction}) =>
    [text.replace('{seconds}', t.card.seconds(seconds)), ...(correction ? [t.card.corrected, correction] : [])].join(
      ' ',
    );
  return [
    p(start),
    list(steps.map(stepText).map(escaped), 'ol'),
    p(breathing, optional),
    p(dose, words && ours.includes('reps') && t.card.noNumber(sets, reps), howOften),
  ].join('');
}

const stopRule = (rule, t) => `<p>${strong(`${t.card.titles.stopRule}:`)} ${escaped(rule)}</p>`;

/** Returns the source of the content, and what the library has added. */
const origin = ({article, review}, own, t) =>
  [
    `<p>${escaped(t.source.source)}: <a href="${article.url}" lang="${article.titleLang}">${escaped(article.title)}</a>, `,
    `${escaped(t.source.by(`${article.author}, ${article.credentials}`))}</p>`,
    p(`${t.source.ours}:`, own, review),
  ].join('');

function exercise(each, content, t) {
  // Only the additions that the fallback content contains.
  const ours = ['howOften', 'stopRule']
    .filter((text) => each.ours.includes(text))
    .map((text) => t.card.quoted(t.card.titles[text]));
  return {
    name: each.name,
    dose: {sets: each.sets, reps: each.reps, hold: holdOf(each)},
    card: [h(2, each.name), p(each.aim), instructions(each, t), stopRule(each.stopRule, t)].join(''),
    inPlan: [h(3, each.name), instructions(each, t)].join(''),
    source: origin(content, [...ours, t.card.own].join(', '), t),
  };
}

const cause = ({name, what, why, who}) =>
  `<li>${strong(`${name}.`)} ${[what, why, who].filter(Boolean).map(escaped).join(' ')}</li>`;

function adviceOn(topic, {corrections, ...content}, t) {
  const pieces = content[topic];
  const corrected = [...new Set(pieces.map(({correction}) => correction).filter(Boolean))];
  return [
    h(2, t.advice.titles[topic]),
    list(pieces.map(({name, text}) => `${strong(`${name}.`)} ${escaped(text)}`)),
    ...corrected.map((id) => p(t.advice.corrected, corrections.find((each) => each.id === id).text)),
  ].join('');
}

/** Returns the care notice. The plugin replaces `{call}` with a sentence about the emergency number. */
function notice({care: lists}, t) {
  const of = (id) => lists.find((each) => each.id === id);
  const emergency = of('emergency');
  const points = ({items}) => list(items.map(({text}) => escaped(text)));
  const section = (each, after = '') => h(2, each.title) + p(each.intro) + points(each) + after;
  const call = '<p><strong>{call}</strong></p>';
  return {
    full:
      section(emergency, call) +
      section(of('urgent')) +
      section(of('see-a-provider')) +
      p(t.care.origins, t.care.disclaimer),
    brief: section(emergency, call) + p(t.care.origin),
    handout: `${h(3, emergency.title)}${p(emergency.intro)}${points(emergency)}${call}`,
    call: t.care.call('{number}'),
    local: t.care.callLocal,
  };
}

const byId = (items, map) => Object.fromEntries(items.map((item) => [item.id, map(item)]));

/** Returns the labels and choices that the editor shows. */
function editorTexts(language, numbers) {
  const {builder, colours, gallery} = siteTexts[language];
  const countries = new Intl.DisplayNames(language, {type: 'region'});
  const sorted = Object.entries(numbers)
    .map(([code, number]) => [code, `${countries.of(code)} (${number})`])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  return {
    labels: {
      names: gallery.names,
      elements: gallery.elements,
      attributes: builder.attributes,
      values: builder.values,
      themes: colours.themes,
    },
    regions: Object.fromEntries(sorted),
    languages: Object.fromEntries(languages.map((each) => [each, siteTexts[each].name])),
  };
}

/** Returns the strings of the elements in a language. */
const stringsIn = (language) => ({
  advice: adviceListStrings(language),
  care: careNoticeStrings(language),
  causes: causeListStrings(language),
  card: cardStrings(language),
  plan: planStrings(language),
  timer: timerStrings(language),
  source: sourceStrings(language),
});

function textsIn(language) {
  const content = allContent(language);
  const t = stringsIn(languageOf(language));
  const {handout, ...notices} = notice(content, t);
  return {
    language,
    exercises: byId(content.exercises, (each) => exercise(each, content, t)),
    plan: {
      before: h(2, t.plan.title) + p(t.plan.intro),
      after: stopRule(content.stopRule.text, t) + handout,
      source: origin(content, t.plan.own, t),
    },
    causes: {
      before: h(2, t.causes.title),
      items: byId(content.causes, cause),
      names: byId(content.causes, ({name}) => name),
      after: p(t.causes.disclaimer),
      source: origin(content, t.causes.own, t),
    },
    advice: {
      ...Object.fromEntries(Object.keys(t.advice.titles).map((topic) => [topic, adviceOn(topic, content, t)])),
      source: origin(content, t.advice.own, t),
    },
    notice: {...notices, source: origin(content, t.care.own, t)},
    timer: t.timer.label,
    ...editorTexts(language, content.emergencyNumbers),
  };
}

/**
 * Returns the texts of the plugin in a language.
 * @param {string} language one of `languages`
 * @returns {Promise<object>} HTML fragments with headings of level 2, and the labels for the editor
 */
export async function wordsIn(language) {
  await loadLocale(language);
  return textsIn(language);
}

/** Emergency numbers by country. */
export const numbers = () => allContent('en').emergencyNumbers;

// Makes the fallback content of each element, which a page shows if no script runs: its texts as HTML, without pictures.
import {allContent, loadLocale} from '../../dist/content/index.js';
import {adviceListStrings as advice} from '../../dist/i18n/advice-list.js';
import {careNoticeStrings as care} from '../../dist/i18n/care-notice.js';
import {causeListStrings as causes} from '../../dist/i18n/cause-list.js';
import {cardStrings as card} from '../../dist/i18n/exercise-card.js';
import {planStrings as plan} from '../../dist/i18n/exercise-plan.js';
import {timerStrings as timer} from '../../dist/i18n/hold-timer.js';
import {speaking} from '../../dist/i18n/languages.js';
import {sourceStrings as source} from '../../dist/i18n/sources.js';
import en from '../../demo/words/en.mjs';
import es from '../../demo/words/es.mjs';
import pt from '../../demo/words/pt-BR.mjs';

/** The texts of the site, whose names of elements and attributes the editor uses too. */
const siteTexts = {en, es, 'pt-BR': pt};

export const languages = Object.keys(siteTexts);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (...texts) => `<p>${texts.filter(Boolean).map(escaped).join(' ')}</p>`;
const h = (level, text) => `<h${level}>${escaped(text)}</h${level}>`;
const strong = (text) => `<strong>${escaped(text)}</strong>`;
const list = (items, tag = 'ul') => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

const holdOf = ({steps}) => steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;

/** How to do an exercise: start, steps and dose. */
function instructions(exercise) {
  const {start, steps, breathing, optional, sets, reps, sides, howOften, doseInWords: words, ours} = exercise;
  const dose = card.sentence({sets, reps, hold: holdOf(exercise), both: sides === 'both', words});
  const stepText = ({text, seconds, correction}) =>
    [text.replace('{seconds}', card.seconds(seconds)), ...(correction ? [card.corrected, correction] : [])].join(' ');
  return [
    p(start),
    list(steps.map(stepText).map(escaped), 'ol'),
    p(breathing, optional),
    p(dose, words && ours.includes('reps') && card.noNumber(sets, reps), howOften),
  ].join('');
}

const stopRule = (rule) => `<p>${strong(`${card.titles.stopRule}:`)} ${escaped(rule)}</p>`;

/** The source of the content, and what was added by the library. */
const origin = ({article, review}, own) =>
  [
    `<p>${escaped(source.source)}: <a href="${article.url}" lang="${article.titleLang}">${escaped(article.title)}</a>, `,
    `${escaped(source.by(`${article.author}, ${article.credentials}`))}</p>`,
    p(`${source.ours}:`, own, review),
  ].join('');

function exercise(each, content) {
  // Only what the fallback content contains.
  const ours = ['howOften', 'stopRule']
    .filter((text) => each.ours.includes(text))
    .map((text) => card.quoted(card.titles[text]));
  return {
    name: each.name,
    dose: {sets: each.sets, reps: each.reps, hold: holdOf(each)},
    card: [h(2, each.name), p(each.aim), instructions(each), stopRule(each.stopRule)].join(''),
    inPlan: [h(3, each.name), instructions(each)].join(''),
    source: origin(content, [...ours, card.own].join(', ')),
  };
}

const cause = ({name, what, why, who}) =>
  `<li>${strong(`${name}.`)} ${[what, why, who].filter(Boolean).map(escaped).join(' ')}</li>`;

function adviceOn(topic, {corrections, ...content}) {
  const pieces = content[topic];
  const corrected = [...new Set(pieces.map(({correction}) => correction).filter(Boolean))];
  return [
    h(2, advice.titles[topic]),
    list(pieces.map(({name, text}) => `${strong(`${name}.`)} ${escaped(text)}`)),
    ...corrected.map((id) => p(advice.corrected, corrections.find((each) => each.id === id).text)),
  ].join('');
}

/** The notice of when to get help. The plugin replaces `{call}` by a sentence about the emergency number. */
function notice({care: lists}) {
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
      p(care.origins, care.disclaimer),
    brief: section(emergency, call) + p(care.origin),
    handout: `${h(3, emergency.title)}${p(emergency.intro)}${points(emergency)}${call}`,
    call: care.call('{number}'),
    local: care.callLocal,
  };
}

const byId = (items, map) => Object.fromEntries(items.map((item) => [item.id, map(item)]));

/** The labels and choices that the editor shows. */
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

function textsIn(language) {
  const content = allContent(language);
  const {handout, ...notices} = notice(content);
  return {
    language,
    exercises: byId(content.exercises, (each) => exercise(each, content)),
    plan: {
      before: h(2, plan.title) + p(plan.intro),
      after: stopRule(content.stopRule.text) + handout,
      source: origin(content, plan.own),
    },
    causes: {
      before: h(2, causes.title),
      items: byId(content.causes, cause),
      names: byId(content.causes, ({name}) => name),
      after: p(causes.disclaimer),
      source: origin(content, causes.own),
    },
    advice: {
      ...Object.fromEntries(Object.keys(advice.titles).map((topic) => [topic, adviceOn(topic, content)])),
      source: origin(content, advice.own),
    },
    notice: {...notices, source: origin(content, care.own)},
    timer: timer.label,
    ...editorTexts(language, content.emergencyNumbers),
  };
}

/**
 * The texts of the plugin in a language.
 * @param {string} language one of `languages`
 * @returns {Promise<object>} fragments of HTML whose titles are of level 2, and the labels of the editor
 */
export async function wordsIn(language) {
  await loadLocale(language);
  return speaking(language, () => textsIn(language));
}

/** Emergency numbers by country. */
export const numbers = () => allContent('en').emergencyNumbers;

// What each element says, as plain HTML without its pictures: what a page has where no script runs.
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

/** What the site calls attributes and elements, which the editor calls so too. */
const site = {en, es, 'pt-BR': pt};

export const languages = Object.keys(site);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (...texts) => `<p>${texts.filter(Boolean).map(escaped).join(' ')}</p>`;
const h = (level, text) => `<h${level}>${escaped(text)}</h${level}>`;
const strong = (text) => `<strong>${escaped(text)}</strong>`;
const list = (items, tag = 'ul') => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

const holdOf = ({steps}) => steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;

/** Start, steps, dose: what is done. */
function toDo(exercise) {
  const {start, steps, breathing, optional, sets, reps, sides, howOften, doseInWords: words, ours} = exercise;
  const dose = card.sentence({sets, reps, hold: holdOf(exercise), both: sides === 'both', words});
  const said = ({text, seconds, correction}) =>
    [text.replace('{seconds}', card.seconds(seconds)), ...(correction ? [card.corrected, correction] : [])].join(' ');
  return [
    p(start),
    list(steps.map(said).map(escaped), 'ol'),
    p(breathing, optional),
    p(dose, words && ours.includes('reps') && card.noNumber(sets, reps), howOften),
  ].join('');
}

const stop = (rule) => `<p>${strong(`${card.titles.stopRule}:`)} ${escaped(rule)}</p>`;

/** Where it comes from, and what of it is the library's own. */
const origin = ({article, review}, own) =>
  [
    `<p>${escaped(source.source)}: <a href="${article.url}" lang="${article.titleLang}">${escaped(article.title)}</a>, `,
    `${escaped(source.by(`${article.author}, ${article.credentials}`))}</p>`,
    p(`${source.ours}:`, own, review),
  ].join('');

function exercise(each, content) {
  // Of what stands above.
  const ours = ['howOften', 'stopRule']
    .filter((text) => each.ours.includes(text))
    .map((text) => card.quoted(card.titles[text]));
  return {
    name: each.name,
    dose: {sets: each.sets, reps: each.reps, hold: holdOf(each)},
    card: [h(2, each.name), p(each.aim), toDo(each), stop(each.stopRule)].join(''),
    inPlan: [h(3, each.name), toDo(each)].join(''),
    source: origin(content, [...ours, card.own].join(', ')),
  };
}

const cause = ({name, what, why, who}) =>
  `<li>${strong(`${name}.`)} ${[what, why, who].filter(Boolean).map(escaped).join(' ')}</li>`;

function adviceOn(topic, {corrections, ...content}) {
  const said = content[topic];
  const corrected = [...new Set(said.map(({correction}) => correction).filter(Boolean))];
  return [
    h(2, advice.titles[topic]),
    list(said.map(({name, text}) => `${strong(`${name}.`)} ${escaped(text)}`)),
    ...corrected.map((id) => p(advice.corrected, corrections.find((each) => each.id === id).text)),
  ].join('');
}

/** `{call}` is a sentence with the number, or about one's own. */
function notice({care: lists}) {
  const of = (id) => lists.find((each) => each.id === id);
  const emergency = of('emergency');
  const points = ({items}) => list(items.map(({text}) => escaped(text)));
  const part = (each, after = '') => h(2, each.title) + p(each.intro) + points(each) + after;
  const call = '<p><strong>{call}</strong></p>';
  return {
    full: part(emergency, call) + part(of('urgent')) + part(of('see-a-provider')) + p(care.origins, care.disclaimer),
    brief: part(emergency, call) + p(care.origin),
    handout: `${h(3, emergency.title)}${p(emergency.intro)}${points(emergency)}${call}`,
    call: care.call('{number}'),
    local: care.callLocal,
  };
}

const byId = (items, map) => Object.fromEntries(items.map((item) => [item.id, map(item)]));

/** What somebody chooses from. */
function forEditors(language, numbers) {
  const {builder, colours, gallery} = site[language];
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
    languages: Object.fromEntries(languages.map((each) => [each, site[each].name])),
  };
}

function words(language) {
  const content = allContent(language);
  const {handout, ...notices} = notice(content);
  return {
    language,
    exercises: byId(content.exercises, (each) => exercise(each, content)),
    plan: {
      before: h(2, plan.title) + p(plan.intro),
      after: stop(content.stopRule.text) + handout,
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
    ...forEditors(language, content.emergencyNumbers),
  };
}

/**
 * @param {string} language one of `languages`
 * @returns {Promise<object>} fragments of HTML, whose titles are of level 2
 */
export async function wordsIn(language) {
  await loadLocale(language);
  return speaking(language, () => words(language));
}

export const numbers = () => allContent('en').emergencyNumbers;

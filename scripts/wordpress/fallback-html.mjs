// What each element says, as plain HTML without its pictures: what a page has where no script runs.
import {allContent, loadLocale} from '../../dist/api/content.js';
import {adviceListStrings} from '../../dist/locales/advice-list.js';
import {careNoticeStrings} from '../../dist/locales/care-notice.js';
import {causeListStrings} from '../../dist/locales/cause-list.js';
import {cardStrings} from '../../dist/locales/exercise-card.js';
import {planStrings} from '../../dist/locales/exercise-plan.js';
import {timerStrings} from '../../dist/locales/hold-timer.js';
import {languageOf} from '../../dist/i18n/languages.js';
import {sourceStrings} from '../../dist/locales/sources.js';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import pt from '../../demo/locales/pt-BR.mjs';

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
function toDo(exercise, t) {
  const {start, steps, breathing, optional, sets, reps, sides, howOften, doseInWords: words, ours} = exercise;
  const dose = t.card.sentence({sets, reps, hold: holdOf(exercise), both: sides === 'both', words});
  const said = ({text, seconds, correction}) =>
    [text.replace('{seconds}', t.card.seconds(seconds)), ...(correction ? [t.card.corrected, correction] : [])].join(
      ' ',
    );
  return [
    p(start),
    list(steps.map(said).map(escaped), 'ol'),
    p(breathing, optional),
    p(dose, words && ours.includes('reps') && t.card.noNumber(sets, reps), howOften),
  ].join('');
}

const stop = (rule, t) => `<p>${strong(`${t.card.titles.stopRule}:`)} ${escaped(rule)}</p>`;

/** Where it comes from, and what of it is the library's own. */
const origin = ({article, review}, own, t) =>
  [
    `<p>${escaped(t.source.source)}: <a href="${article.url}" lang="${article.titleLang}">${escaped(article.title)}</a>, `,
    `${escaped(t.source.by(`${article.author}, ${article.credentials}`))}</p>`,
    p(`${t.source.ours}:`, own, review),
  ].join('');

function exercise(each, content, t) {
  // Of what stands above.
  const ours = ['howOften', 'stopRule']
    .filter((text) => each.ours.includes(text))
    .map((text) => t.card.quoted(t.card.titles[text]));
  return {
    name: each.name,
    dose: {sets: each.sets, reps: each.reps, hold: holdOf(each)},
    card: [h(2, each.name), p(each.aim), toDo(each, t), stop(each.stopRule, t)].join(''),
    inPlan: [h(3, each.name), toDo(each, t)].join(''),
    source: origin(content, [...ours, t.card.own].join(', '), t),
  };
}

const cause = ({name, what, why, who}) =>
  `<li>${strong(`${name}.`)} ${[what, why, who].filter(Boolean).map(escaped).join(' ')}</li>`;

function adviceOn(topic, {corrections, ...content}, t) {
  const said = content[topic];
  const corrected = [...new Set(said.map(({correction}) => correction).filter(Boolean))];
  return [
    h(2, t.advice.titles[topic]),
    list(said.map(({name, text}) => `${strong(`${name}.`)} ${escaped(text)}`)),
    ...corrected.map((id) => p(t.advice.corrected, corrections.find((each) => each.id === id).text)),
  ].join('');
}

/** `{call}` is a sentence with the number, or about one's own. */
function notice({care: lists}, t) {
  const of = (id) => lists.find((each) => each.id === id);
  const emergency = of('emergency');
  const points = ({items}) => list(items.map(({text}) => escaped(text)));
  const part = (each, after = '') => h(2, each.title) + p(each.intro) + points(each) + after;
  const call = '<p><strong>{call}</strong></p>';
  return {
    full:
      part(emergency, call) + part(of('urgent')) + part(of('see-a-provider')) + p(t.care.origins, t.care.disclaimer),
    brief: part(emergency, call) + p(t.care.origin),
    handout: `${h(3, emergency.title)}${p(emergency.intro)}${points(emergency)}${call}`,
    call: t.care.call('{number}'),
    local: t.care.callLocal,
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
  const strings = languageOf(language);
  const t = {
    advice: adviceListStrings(strings),
    care: careNoticeStrings(strings),
    causes: causeListStrings(strings),
    card: cardStrings(strings),
    plan: planStrings(strings),
    timer: timerStrings(strings),
    source: sourceStrings(strings),
  };
  const {handout, ...notices} = notice(content, t);
  return {
    language,
    exercises: byId(content.exercises, (each) => exercise(each, content, t)),
    plan: {
      before: h(2, t.plan.title) + p(t.plan.intro),
      after: stop(content.stopRule.text, t) + handout,
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
    ...forEditors(language, content.emergencyNumbers),
  };
}

/**
 * @param {string} language one of `languages`
 * @returns {Promise<object>} fragments of HTML, whose titles are of level 2
 */
export async function wordsIn(language) {
  await loadLocale(language);
  return words(language);
}

export const numbers = () => allContent('en').emergencyNumbers;

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/cause-list/define.js';
import '../../src/exercise-card/define.js';
import {
  article,
  causeById,
  causeIds,
  checkedExercise,
  exerciseById,
  exerciseIds,
  structuredData,
  structuredDataForPage,
  structuredDataScript,
  type Exercise,
  type StructuredValue,
} from '../../src/api/content.js';
import {cardStrings} from '../../src/locales/en/exercise-card.js';
import {customExercise} from '../helpers/custom-exercise.js';
import {textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

/** Properties that are not shown in the page: types, URLs, languages, durations in ISO 8601. */
const NOT_SHOWN = /^(@.*|url|inLanguage|activityDuration)$/;

/** Every text of the data that the page has to show, with the name of its property. */
const textsOf = (value: StructuredValue, property = ''): [string, string][] => {
  if (typeof value === 'string') return NOT_SHOWN.test(property) ? [] : [[property, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value as Record<string, StructuredValue>).flatMap(([key, inner]) =>
    textsOf(inner, Array.isArray(value) ? property : key),
  );
};

/** Removes all spaces, because adjacent cells of a table have no space between them. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

const exercises = exerciseIds.map((id) => exerciseById(id) as Exercise);
const causes = causeIds.flatMap((id) => causeById(id) ?? []);

describe('structured data of an exercise', () => {
  for (const exercise of exercises) {
    it(`has only text that the card shows: ${exercise.id}`, async () => {
      const card = await fixture(html`<exercise-card exercise=${exercise.id}></exercise-card>`);
      const shown = withoutSpaces(textOf(card));
      const texts = textsOf(structuredData(exercise));
      expect(texts.length).to.be.greaterThan(14);
      for (const [property, text] of texts) {
        expect(shown, property).to.contain(withoutSpaces(text));
      }
    });

    it(`has the duration that the card and its timer have: ${exercise.id}`, async () => {
      const card = await fixture(html`<exercise-card exercise=${exercise.id} timer="open"></exercise-card>`);
      const timer = await timerOf(card);
      const {activityDuration} = structuredData(exercise);
      const [, minutes = 0, seconds = 0] = /^PT(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(activityDuration as string)!;
      const totalSeconds = Number(minutes) * 60 + Number(seconds);
      expect(totalSeconds * 1000).to.equal(timer.program?.totalMs);
      const plain = await fixture(html`<exercise-card exercise=${exercise.id}></exercise-card>`);
      expect(textOf(plain)).to.contain(cardStrings.about(totalSeconds));
    });
  }

  it('is an ExercisePlan with the dose and the steps', () => {
    const {hasPart, ...plan} = structuredData(exerciseById('pelvic-tilt-arm-raise') as Exercise);
    expect(plan).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'ExercisePlan',
      name: 'Pelvic tilt with arm raise',
      description: 'Trains your tummy to keep your back steady while your arms move.',
      inLanguage: 'en',
      exerciseType: 'Lying on your back',
      activityDuration: 'PT4M26S',
      repetitions: 5,
    });
    expect(plan.additionalVariable).to.include('3 sets');
    const {step, tool} = hasPart as unknown as {step: {text: string}[]; tool: object[]};
    expect(step[0]?.text).to.match(/Let your shoulders relax\. Hold a stick or a small bar/);
    expect(step[1]).to.deep.include({
      position: 2,
      itemListElement: {'@type': 'HowToTip', text: 'The article says to make a gap. This tilt closes it.'},
    });
    expect(step[2]?.text).to.equal('Hold for 5 seconds. Keep breathing.');
    expect(tool).to.deep.equal([{'@type': 'HowToTool', name: 'A stick, if you like'}]);
  });

  it('names the library as the source of its own numbers, and the article as the basis but not as the author', () => {
    for (const exercise of exercises) {
      const {repetitions, isBasedOn, author} = structuredData(exercise);
      expect(isBasedOn).to.deep.include({url: article.url, name: article.title});
      expect(author).to.equal(undefined);
      if (!exercise.ours.includes('reps')) expect(repetitions).to.equal(exercise.reps);
      else {
        const description = 'The article gives no number. Our timer starts with 1 set of 5.';
        expect(repetitions).to.deep.equal({'@type': 'QuantitativeValue', value: 5, description});
      }
    }
  });

  it('names author and sources of a custom exercise, and not the article', async () => {
    const custom = checkedExercise(await customExercise()).content as Exercise;
    const {name, author, citation, repetitions, activityDuration} = structuredData(custom);
    expect({name, author, citation}).to.deep.equal({
      name: 'Side plank',
      author: {'@type': 'Person', name: 'A. Physiotherapist'},
      citation: [
        {'@type': 'CreativeWork', name: 'A leaflet', url: 'https://example.org/leaflet'},
        {'@type': 'CreativeWork', name: 'A book'},
      ],
    });
    expect(repetitions, 'the author’s wording replaces the number').to.equal(undefined);
    expect(activityDuration, '5 + 2 × (2 × 4 × 14.5 + 20) + 10').to.equal('PT4M47S');
    const builtIn = exerciseById('pelvic-tilt') as Exercise;
    for (const other of [
      custom,
      {...custom, id: 'pelvic-tilt'},
      {...builtIn, aim: 'Cures you.'},
      {...builtIn, author: 'Me'},
    ]) {
      const data = JSON.stringify([structuredData(other), structuredDataForPage({exercises: [other]})]);
      for (const word of [article.url, article.author, 'The article gives', 'isBasedOn'])
        expect(data).not.to.contain(word);
    }
    const copied = JSON.parse(JSON.stringify(builtIn)) as Exercise;
    expect(structuredData(copied), 'the same exercise from a JSON file').to.deep.equal(structuredData(builtIn));
  });

  it('works for minimal and for very long custom exercises', () => {
    const minimal = checkedExercise({name: 'Bridge', steps: [{text: 'Lift for {seconds} $& {seconds}.', seconds: 2}]});
    const {activityDuration, hasPart} = structuredData(minimal.content as Exercise);
    expect(activityDuration).to.equal('PT7S');
    expect(hasPart).to.deep.include({
      step: [{'@type': 'HowToStep', position: 1, text: 'Lift for 2 seconds $& {seconds}.'}],
    });
    const steps = Array.from({length: 50}, () => ({text: 'Hold.', seconds: 3600}));
    const longest = checkedExercise({name: 'Long', steps, sets: 100, reps: 1000, sides: 'both'});
    expect(structuredData(longest.content as Exercise).activityDuration).to.match(/^PT\d+M\d*S?$/);
  });
});

describe('structured data of a page', () => {
  const page = structuredDataForPage({exercises, causes, url: 'https://example.org/back', name: 'Your back'});

  it('has only text on causes that the list shows', async () => {
    const list = await fixture(html`<cause-list></cause-list>`);
    const shown = withoutSpaces(textOf(list));
    const texts = textsOf(page.about as StructuredValue);
    expect(texts.length).to.be.greaterThan(30);
    for (const [property, text] of texts) expect(shown, property).to.contain(withoutSpaces(text));
  });

  it('is about the condition and its causes, and has the exercises as parts', () => {
    expect(page).to.deep.include({
      '@type': 'MedicalWebPage',
      '@id': 'https://example.org/back',
      url: 'https://example.org/back',
      name: 'Your back',
    });
    const {cause} = page.about as unknown as {cause: {name: string}[]};
    expect(cause.map(({name}) => name)).to.deep.equal(causes.map(({name}) => name));
    const parts = page.hasPart as unknown as object[];
    expect(parts.map((part) => ({'@context': 'https://schema.org', ...part}))).to.deep.equal(
      exercises.map((exercise) => structuredData(exercise)),
    );
  });

  it('leaves out content that the page does not have', () => {
    expect(structuredDataForPage({})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      inLanguage: 'en',
    });
    expect(structuredDataForPage({causes: causes.slice(0, 1)})).to.include.keys('about', 'isBasedOn');
  });
});

describe('the script element of structured data', () => {
  it('is parsed to the same data, and no text in it can end the element', () => {
    const hostile = [
      '</script><img src=x onerror="parent.polluted = 1">',
      '</SCRIPT\n>',
      '<!-- <script>',
      ']]>',
      '&lt;/script&gt;&amp;',
      '"\\" \\u003c \u2028\u2029 \ud800 $& $1',
    ];
    const custom = checkedExercise({name: hostile[0], aim: hostile[1], steps: hostile.map((text) => ({text}))});
    const data = structuredData(custom.content as Exercise);
    const element = structuredDataScript(data);
    expect(element.slice(1, -9)).not.to.match(/[<&\u2028\u2029]/);
    for (const type of ['text/html', 'application/xhtml+xml'] as const) {
      const markup = type === 'text/html' ? element : `<html xmlns="http://www.w3.org/1999/xhtml">${element}</html>`;
      const parsed = new DOMParser().parseFromString(markup, type);
      expect(parsed.querySelectorAll('script, img, parsererror')).to.have.length(1);
      const script = parsed.querySelector('script')!;
      expect(script.type).to.equal('application/ld+json');
      expect(JSON.parse(script.text)).to.deep.equal(JSON.parse(JSON.stringify(data)));
    }
  });

  it('is the same each time', () => {
    const render = (): string => structuredDataScript(structuredDataForPage({exercises, causes}));
    expect(render()).to.equal(render());
    expect(JSON.parse(JSON.stringify(structuredDataForPage({exercises, causes})))).to.deep.equal(
      structuredDataForPage({exercises, causes}),
    );
  });
});

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

/** What programs read and people do not: names of types, addresses, languages, times in ISO 8601. */
const NOT_SHOWN = /^(@.*|url|inLanguage|activityDuration)$/;

/** Every text of the data that people are to see, with the property that it is of. */
const textsOf = (value: StructuredValue, property = ''): [string, string][] => {
  if (typeof value === 'string') return NOT_SHOWN.test(property) ? [] : [[property, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value as Record<string, StructuredValue>).flatMap(([key, inside]) =>
    textsOf(inside, Array.isArray(value) ? property : key),
  );
};

/** Cells of a box stand side by side without a space between. */
const close = (text: string): string => text.replace(/\s+/g, '');

const exercises = exerciseIds.map((id) => exerciseById(id) as Exercise);
const causes = causeIds.flatMap((id) => causeById(id) ?? []);

describe('structured data of an exercise', () => {
  for (const exercise of exercises) {
    it(`says nothing that the card of ${exercise.id} does not show`, async () => {
      const card = await fixture(html`<exercise-card exercise=${exercise.id}></exercise-card>`);
      const shown = close(textOf(card));
      const texts = textsOf(structuredData(exercise));
      expect(texts.length).to.be.greaterThan(14);
      for (const [property, text] of texts) {
        expect(shown, property).to.contain(close(text));
      }
    });

    it(`has the time that the card of ${exercise.id} and its timer have`, async () => {
      const card = await fixture(html`<exercise-card exercise=${exercise.id} timer="open"></exercise-card>`);
      const timer = await timerOf(card);
      const {activityDuration} = structuredData(exercise);
      const [, minutes = 0, seconds = 0] = /^PT(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(activityDuration as string)!;
      const whole = Number(minutes) * 60 + Number(seconds);
      expect(whole * 1000).to.equal(timer.program?.totalMs);
      const plain = await fixture(html`<exercise-card exercise=${exercise.id}></exercise-card>`);
      expect(textOf(plain)).to.contain(cardStrings.about(whole));
    });
  }

  it('is a plan with its dose and its steps', () => {
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

  it('gives a number of ours as ours, and the article as basis and never as author', () => {
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

  it('names author and sources of anybody else’s, and never our article', async () => {
    const own = checkedExercise(await customExercise()).content as Exercise;
    const {name, author, citation, repetitions, activityDuration} = structuredData(own);
    expect({name, author, citation}).to.deep.equal({
      name: 'Side plank',
      author: {'@type': 'Person', name: 'A. Physiotherapist'},
      citation: [
        {'@type': 'CreativeWork', name: 'A leaflet', url: 'https://example.org/leaflet'},
        {'@type': 'CreativeWork', name: 'A book'},
      ],
    });
    expect(repetitions, 'words of the author’s take the place of numbers').to.equal(undefined);
    expect(activityDuration, '5 + 2 × (2 × 4 × 14.5 + 20) + 10').to.equal('PT4M47S');
    const ours = exerciseById('pelvic-tilt') as Exercise;
    for (const other of [own, {...own, id: 'pelvic-tilt'}, {...ours, aim: 'Cures you.'}, {...ours, author: 'Me'}]) {
      const data = JSON.stringify([structuredData(other), structuredDataForPage({exercises: [other]})]);
      for (const word of [article.url, article.author, 'The article gives', 'isBasedOn'])
        expect(data).not.to.contain(word);
    }
    const copied = JSON.parse(JSON.stringify(ours)) as Exercise;
    expect(structuredData(copied), 'the same read from a file').to.deep.equal(structuredData(ours));
  });

  it('is there for the least and for the longest that people write', () => {
    const least = checkedExercise({name: 'Bridge', steps: [{text: 'Lift for {seconds} $& {seconds}.', seconds: 2}]});
    const {activityDuration, hasPart} = structuredData(least.content as Exercise);
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

  it('says nothing of the causes that the list does not show', async () => {
    const list = await fixture(html`<cause-list></cause-list>`);
    const shown = close(textOf(list));
    const texts = textsOf(page.about as StructuredValue);
    expect(texts.length).to.be.greaterThan(30);
    for (const [property, text] of texts) expect(shown, property).to.contain(close(text));
  });

  it('is about the condition with its causes, and has the exercises as parts', () => {
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

  it('leaves out what the page does not have', () => {
    expect(structuredDataForPage({})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      inLanguage: 'en',
    });
    expect(structuredDataForPage({causes: causes.slice(0, 1)})).to.include.keys('about', 'isBasedOn');
  });
});

describe('structured data in a page', () => {
  it('is parsed to what it was, whatever is in it, and cannot end its script', () => {
    const hostile = [
      '</script><img src=x onerror="parent.polluted = 1">',
      '</SCRIPT\n>',
      '<!-- <script>',
      ']]>',
      '&lt;/script&gt;&amp;',
      '"\\" \\u003c \u2028\u2029 \ud800 $& $1',
    ];
    const own = checkedExercise({name: hostile[0], aim: hostile[1], steps: hostile.map((text) => ({text}))});
    const data = structuredData(own.content as Exercise);
    const element = structuredDataScript(data);
    expect(element.slice(1, -9)).not.to.match(/[<&\u2028\u2029]/);
    for (const type of ['text/html', 'application/xhtml+xml'] as const) {
      const around = type === 'text/html' ? element : `<html xmlns="http://www.w3.org/1999/xhtml">${element}</html>`;
      const parsed = new DOMParser().parseFromString(around, type);
      expect(parsed.querySelectorAll('script, img, parsererror')).to.have.length(1);
      const script = parsed.querySelector('script')!;
      expect(script.type).to.equal('application/ld+json');
      expect(JSON.parse(script.text)).to.deep.equal(JSON.parse(JSON.stringify(data)));
    }
  });

  it('is the same each time', () => {
    const once = (): string => structuredDataScript(structuredDataForPage({exercises, causes}));
    expect(once()).to.equal(once());
    expect(JSON.parse(JSON.stringify(structuredDataForPage({exercises, causes})))).to.deep.equal(
      structuredDataForPage({exercises, causes}),
    );
  });
});

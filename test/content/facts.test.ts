import {expect} from '@open-wc/testing';
import {
  adviceFacts,
  careFacts,
  causeById,
  causeFacts,
  causeIds,
  correctionIds,
  emergencyNumbers,
  exerciseById,
  exerciseFacts,
  exerciseIds,
  references,
  type AdviceFacts,
  type ExerciseFacts,
} from '../../src/api/content.js';

const referenceNumbers = Object.keys(references);
const advice = Object.values<Readonly<Record<string, AdviceFacts>>>(adviceFacts).flatMap((topic) =>
  Object.values(topic),
);

describe('facts of the article', () => {
  it('include each item of the article', () => {
    expect(causeIds).to.deep.equal([
      'hip-mobility',
      'hip-strength',
      'foot-ankle-mobility',
      'arthritis-stenosis',
      'muscle-fatigue',
      'posture',
      'standing-load',
      'trunk-stiffness',
      'stress-and-fear',
      'old-injury',
      'footwear',
    ]);
    expect(causeIds.filter((id) => causeFacts[id].group === 'walking')).to.have.length(7);
    expect(Object.keys(adviceFacts.treatment)).to.deep.equal([
      'physical-therapy',
      'keep-going',
      'pain-relievers',
      'heat-cold',
      'gentle-stretching',
      'moderate-weight',
      'injections',
      'surgery',
    ]);
    expect(Object.keys(adviceFacts.prevention)).to.deep.equal([
      'workstation',
      'weight',
      'walking-posture',
      'stay-active',
    ]);
    expect(Object.keys(adviceFacts.recommendations)).to.deep.equal([
      'obliques-adductors',
      'bridge',
      'open-book',
      'single-leg',
      'footwear',
      'vary-walking',
    ]);
    expect(exerciseIds).to.deep.equal(['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt']);
    expect(careFacts['see-a-provider'].items).to.have.length(4);
    expect(referenceNumbers).to.deep.equal(Array.from({length: 21}, (_, index) => String(index + 1)));
    expect(correctionIds).to.have.length(3);
  });

  it('have the citations of the article', () => {
    const cited = Object.fromEntries(causeIds.map((id) => [id, [...causeFacts[id].citations]]));
    expect(cited).to.deep.equal({
      'hip-mobility': [1],
      'hip-strength': [1],
      'foot-ankle-mobility': [1],
      'arthritis-stenosis': [1],
      'muscle-fatigue': [4],
      posture: [5],
      'standing-load': [7],
      'trunk-stiffness': [],
      'stress-and-fear': [],
      'old-injury': [],
      footwear: [],
    });
    expect(careFacts['see-a-provider'].citations).to.deep.equal([2, 4]);
    expect(adviceFacts.prevention['stay-active'].citations).to.deep.equal([6]);
    expect(adviceFacts.treatment['physical-therapy'].citations).to.deep.equal([2]);
    expect(adviceFacts.treatment['heat-cold'].citations).to.deep.equal([4]);
    expect(adviceFacts.prevention.workstation.citations).to.deep.equal([5, 7]);
  });

  it('refer only to references, corrections and exercises that exist', () => {
    const citations = [...Object.values(causeFacts), ...advice, ...Object.values(careFacts)].flatMap(
      (item): number[] => [...item.citations],
    );
    for (const number of citations) expect(referenceNumbers).to.include(String(number));
    const corrections = advice.flatMap(({correction}) => correction ?? []);
    for (const id of exerciseIds) {
      const facts: ExerciseFacts = exerciseFacts[id];
      corrections.push(...(Object.values(facts.corrections ?? {}) as typeof corrections));
      if (facts.buildsOn) expect(exerciseIds).to.include(facts.buildsOn.id);
      for (const step of Object.keys(facts.corrections ?? {})) expect(facts.dose.steps).to.include(step);
    }
    expect([...new Set<string>(corrections)].sort(), 'each correction belongs to an item').to.deep.equal(
      [...correctionIds].sort(),
    );
  });

  it('keep injections separate from surgery', () => {
    expect(adviceFacts.treatment).to.include.keys('injections', 'surgery');
    expect(adviceFacts.treatment.injections.correction).to.equal('injection');
  });

  it('have the emergency numbers of countries', () => {
    const {GB, US, BR, NZ, AU, PT, DE} = emergencyNumbers;
    expect([GB, US, BR, NZ, AU, PT, DE]).to.deep.equal(['999', '911', '192', '111', '000', '112', '112']);
  });

  it('mark the lists of the health service as not from the article', () => {
    expect([careFacts.emergency.origin, careFacts.urgent.origin]).to.deep.equal(['library', 'library']);
    expect([careFacts.emergency.items.length, careFacts.urgent.items.length]).to.deep.equal([7, 4]);
  });
});

describe('doses', () => {
  /** Sets and repetitions with their sources, and the timed steps of one repetition with the sources of their seconds. */
  const summary = (id: string): string => {
    const exercise = exerciseById(id);
    if (!exercise) return 'unknown';
    const {sets, reps, steps, ours} = exercise;
    const timed = steps.filter(({seconds}) => seconds > 0);
    const sourceOf = (field: 'sets' | 'reps'): string => (ours.includes(field) ? 'library' : 'article');
    return [
      `${sets} × ${reps} (${sourceOf('sets')}, ${sourceOf('reps')})`,
      ...timed.map(({id: step, seconds, origin}) => `${step} ${seconds} (${origin})`),
    ].join(', ');
  };

  it('come from the article, or from the library if the article gives no number', () => {
    expect(exerciseIds.map(summary)).to.deep.equal([
      '1 × 5 (library, library), hold 5 (article), relax 3 (library)',
      '3 × 5 (article, article), hold 5 (article), up 3 (library), down 3 (library), relax 3 (library)',
      '3 × 5 (article, article), hold 5 (article), relax 3 (library)',
      '1 × 5 (library, library), hold 5 (article), up 3 (library), hold-up 5 (article), down 3 (library), relax 3 (library)',
    ]);
  });

  it('are put into words only if the article gives no number', () => {
    expect(exerciseById('pelvic-tilt')?.doseInWords).to.equal('A few times');
    expect(exerciseById('band-pelvic-tilt')?.doseInWords).to.match(/comfortable.*more over time/);
    expect(exerciseById('wall-pelvic-tilt')?.doseInWords).to.equal(undefined);
  });

  it('have the equipment and positions of the specification', () => {
    const needed = exerciseIds.map((id) => exerciseById(id)?.equipment);
    expect(needed).to.deep.equal([[], [], ['A wall'], ['A wall', 'Resistance band']]);
    expect(exerciseById('pelvic-tilt-arm-raise')?.optionalEquipment).to.deep.equal(['A stick, if you like']);
    expect(exerciseIds.map((id) => exerciseById(id)?.position)).to.deep.equal([
      'lying',
      'lying',
      'standing',
      'standing',
    ]);
  });
});

describe('records', () => {
  it('link each exercise to the easier and the harder one', () => {
    const links = exerciseIds.map((id) => {
      const {easier, harder, place} = exerciseById(id) ?? {};
      return [easier?.id, harder?.id, place?.join('/')];
    });
    expect(links).to.deep.equal([
      [undefined, 'pelvic-tilt-arm-raise', '1/4'],
      ['pelvic-tilt', 'wall-pelvic-tilt', '2/4'],
      ['pelvic-tilt-arm-raise', 'band-pelvic-tilt', '3/4'],
      ['wall-pelvic-tilt', undefined, '4/4'],
    ]);
    expect(exerciseById('pelvic-tilt-arm-raise')?.buildsOn).to.include({id: 'pelvic-tilt', origin: 'article'});
  });

  it('have text for every step, with the seconds in those of holds', () => {
    for (const id of exerciseIds) {
      for (const {text, kind} of exerciseById(id)?.steps ?? []) {
        expect(text.length, `${id} ${kind}`).to.be.greaterThan(10);
        expect(text.includes('{seconds}')).to.equal(kind === 'hold');
      }
    }
  });

  it('state whom a cause affects if the article does', () => {
    expect(causeById('arthritis-stenosis')?.who).to.match(/over 55.*sit/);
    expect(causeById('trunk-stiffness')?.who).to.match(/main reason/);
    expect(causeById('posture')?.who).to.equal(undefined);
  });

  it('are undefined for unknown ids', () => {
    for (const id of ['', 'nope', 'constructor', '__proto__', 'toString']) {
      expect(exerciseById(id), id).to.equal(undefined);
      expect(causeById(id), id).to.equal(undefined);
    }
  });

  it('are all in the data file', async () => {
    const response = await fetch('/dist/content/en.json');
    const data = (await response.json()) as Record<string, {id: string}[]>;
    expect(data.exercises?.map(({id}) => id)).to.deep.equal(exerciseIds);
    expect(data.causes?.map(({id}) => id)).to.deep.equal(causeIds);
    expect(
      ['treatment', 'prevention', 'recommendations', 'references', 'care'].map((key) => data[key]?.length),
    ).to.deep.equal([8, 4, 6, 21, 3]);
    expect(data.exercises?.[0]).to.deep.include({
      reps: 5,
      ours: ['sets', 'reps', 'howOften', 'feel', 'mistakes', 'stopRule', 'floor'],
    });
  });
});

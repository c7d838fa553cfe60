import {expect} from '@open-wc/testing';
import * as spanish from '../../src/locales/es/index.js';
import * as portuguese from '../../src/locales/pt-BR/index.js';
import {cardStrings} from '../../src/locales/en/exercise-card.js';
import {planStrings} from '../../src/locales/en/exercise-plan.js';
import {timerStrings} from '../../src/locales/en/hold-timer.js';
import type {CardStrings, PlanStrings, TimerStrings} from '../../src/locales/strings.js';

type Strings = Readonly<{cardStrings: CardStrings; planStrings: PlanStrings; timerStrings: TimerStrings}>;
const languages: readonly Strings[] = [{cardStrings, planStrings, timerStrings}, spanish, portuguese];
const once = {sets: 1, reps: 1, hold: 0, both: false, words: undefined};

/** A sentence, and its text in English, Spanish and Portuguese. */
const sentences: readonly [sentence: (strings: Strings) => string, ...texts: string[]][] = [
  [({cardStrings: t}) => t.sentence(once), 'Do it once.', 'Hazlo una vez.', 'Faça uma vez.'],
  [
    ({cardStrings: t}) => t.sentence({...once, hold: 1}),
    'Do it once and hold for 1 second.',
    'Hazlo una vez y mantén la posición 1 segundo.',
    'Faça uma vez e mantenha por 1 segundo.',
  ],
  [
    ({cardStrings: t}) => t.sentence({...once, sets: 3, reps: 5, hold: 5, both: true}),
    'Do 3 sets. In each set, do it 5 times and hold for 5 seconds each time. Then do the same on the other side.',
    'Haz 3 series. En cada serie, hazlo 5 veces y mantén la posición 5 segundos cada vez. Después, haz lo mismo con el otro lado.',
    'Faça 3 séries. Em cada série, faça 5 vezes e mantenha por 5 segundos a cada vez. Depois faça o mesmo do outro lado.',
  ],
  [({cardStrings: t}) => t.sentence({...once, words: 'X'}), 'X.', 'X.', 'X.'],
  [
    ({cardStrings: t}) => t.sentence({...once, reps: 2, hold: 5, words: 'X'}),
    'X. Hold for 5 seconds each time.',
    'X. Mantén la posición 5 segundos cada vez.',
    'X. Mantenha por 5 segundos a cada vez.',
  ],
  [({cardStrings: t}) => t.about(34), 'About 30 seconds', 'Unos 30 segundos', 'Cerca de 30 segundos'],
  [({cardStrings: t}) => t.about(60), 'About 1 min', 'Cerca de 1 min', 'Cerca de 1 min'],
  [({cardStrings: t}) => t.about(150), 'About 3 min', 'Unos 3 min', 'Cerca de 3 min'],
  [
    ({planStrings: t}) => t.youNeed(['A mat', 'A wall']),
    'You need: a mat; a wall.',
    'Qué necesitas: a mat, a wall.',
    'Material: a mat, a wall.',
  ],
  [({planStrings: t}) => t.youNeed([]), 'You need: nothing.', 'Qué necesitas: nada.', 'Material: nenhum.'],
  [({planStrings: t}) => t.week(2, 'Left'), 'Week 2 Left', 'Semana 2, left', 'Semana 2, left'],
  [({planStrings: t}) => t.week(2, '').trim(), 'Week 2', 'Semana 2', 'Semana 2'],
  [
    ({planStrings: t}) => t.further(7.5, true).join('; '),
    'hold 7.5 s; each side',
    'mantén 7,5 s; cada lado',
    'manter 7,5 s; de cada lado',
  ],
  [({planStrings: t}) => t.further(0, false).join('; '), '', '', ''],
  [({planStrings: t}) => t.left(20), 'about 1 min left', 'queda cerca de 1 min', 'falta cerca de 1 min'],
  [({timerStrings: t}) => t.brief(1, 5, 0), '5 ×', '5 ×', '5 ×'],
  [({timerStrings: t}) => t.brief(3, 5, 7.5), '3 × 5 × 7.5 s', '3 × 5 × 7,5 s', '3 × 5 × 7,5 s'],
  [({timerStrings: t}) => t.summary(1, 0), '1 repetition', '1 repetición', '1 repetição'],
  [
    ({timerStrings: t}) => t.summary(12, 90),
    '12 repetitions in 2 minutes',
    '12 repeticiones en 2 minutos',
    '12 repetições em 2 minutos',
  ],
  [({timerStrings: t}) => t.about(30), 'About 30 seconds', 'Unos 30 segundos', 'Cerca de 30 segundos'],
  [({timerStrings: t}) => t.about(90), 'About 2 minutes', 'Unos 2 minutos', 'Cerca de 2 minutos'],
  [({timerStrings: t}) => t.inAll(10), '1 min left', 'Queda 1 min', 'Falta 1 min'],
  [({timerStrings: t}) => t.inAll(300), '5 min left', 'Quedan 5 min', 'Faltam 5 min'],
];

describe('sentences with numbers', () => {
  for (const [sentence, ...texts] of sentences)
    it(`use singular and plural, and leave out missing values: ${texts.find(Boolean) ?? 'empty'}`, () => {
      expect(languages.map(sentence)).to.deep.equal(texts);
    });

  it('tell whom to call, with or without a known number', () => {
    for (const {planStrings: t} of languages) {
      expect(t.call('112')).to.contain('112');
      expect(t.call(undefined)).not.to.match(/\d|undefined/);
    }
  });
});

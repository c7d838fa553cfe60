import type {CardStrings} from '../strings.js';
import {count, nouns} from './count.js';

/** "5 vezes", "uma vez". */
const often = (times: number): string => (times === 1 ? 'uma vez' : count(times, 'vez', 'vezes'));

const inSeconds = (seconds: number): string => count(seconds, 'segundo', 'segundos');

export const cardStrings: CardStrings = {
  startTimer: 'Iniciar cronômetro',
  start: 'Iniciar',
  showMovement: 'Ver o movimento',
  showPictures: 'Parar o movimento',
  howTo: 'Como fazer',
  less: 'Ver menos',
  hold: 'manter',
  secondsShort: 's',
  nothingNeeded: 'Sem material',
  buildsOn: 'Continuação de',
  note: 'Do seu fisioterapeuta',
  whatToDo: 'O que fazer',
  breathing: 'Respiração.',
  titles: {
    howOften: 'Com que frequência',
    feel: 'O que você deve sentir',
    mistakes: 'Erros comuns',
    stopRule: 'Quando parar',
    floor: 'Como deitar no chão e levantar de novo',
  },
  down: 'Como deitar',
  up: 'Como levantar',
  easier: 'Mais fácil',
  harder: 'Mais difícil',
  corrected: 'Correção.',
  loading: 'Carregando…',
  timerFailed: 'Não foi possível carregar o cronômetro. Verifique sua conexão com a internet e toque no botão de novo.',
  failed: 'Não foi possível mostrar este exercício.',
  log: (days) => `Preencha uma barra para cada série. ${count(days, 'dia', 'dias')}:`,
  left: 'Lado esquerdo',
  right: 'Lado direito',
  own: 'as imagens e os tempos para se preparar, se mover, relaxar e descansar.',
  quoted: (title) => `“${title}”`,
  place: (place, total) => `Exercício ${place} de ${total}`,
  sets: (sets) => nouns(sets, 'série', 'séries'),
  times: (reps) => nouns(reps, 'vez', 'vezes'),
  seconds: inSeconds,
  about: (seconds) =>
    `Cerca de ${seconds < 60 ? inSeconds(Math.round(seconds / 10) * 10) : `${Math.round(seconds / 60)} min`}`,
  sentence: ({sets, reps, hold, both, words}) =>
    (words
      ? `${words}.`
      : sets > 1
        ? `Faça ${count(sets, 'série', 'séries')}. Em cada série, faça ${often(reps)}`
        : `Faça ${often(reps)}`) +
    (hold
      ? `${words ? ' Mantenha' : ' e mantenha'} por ${inSeconds(hold)}${reps === 1 ? '' : ' a cada vez'}.`
      : words
        ? ''
        : '.') +
    (both ? ' Depois faça o mesmo do outro lado.' : ''),
  noNumber: (sets, reps) =>
    `O artigo não dá um número. Nosso cronômetro começa com ${count(sets, 'série', 'séries')} de ${reps}.`,
};

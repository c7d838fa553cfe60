import type {TimerStrings} from '../strings.js';
import {count, decimal, nouns} from './count.js';

const time = (seconds: number): string =>
  seconds < 60 ? count(seconds, 'segundo', 'segundos') : count(Math.round(seconds / 60), 'minuto', 'minutos');

export const timerStrings: TimerStrings = {
  main: {idle: 'Iniciar', running: 'Pausar', paused: 'Continuar', finished: 'Fazer de novo'},
  again: 'Recomeçar',
  floor: 'Modo chão',
  leave: 'Sair',
  settings: 'Ajustes',
  setting: {
    hold: 'Segundos de sustentação',
    reps: 'Repetições',
    sets: 'Séries',
    relax: 'Segundos para relaxar',
    rest: 'Segundos de descanso',
    sound: 'Som',
    volume: 'Volume',
    voice: 'Voz',
    keepAwake: 'Manter a tela ligada',
  },
  testSound: 'Testar o som',
  putBack: 'Restaurar',
  pace: 'No seu ritmo',
  back: 'Voltar',
  skip: 'Pular',
  label: 'Cronômetro de sustentação',
  timeLeft: 'Tempo restante',
  prepare: 'Prepare-se',
  hold: 'Mantenha',
  move: 'Mova-se devagar',
  relax: 'Relaxe',
  rest: 'Descanso',
  switch: 'Troque de lado',
  paused: 'Em pausa',
  finished: 'Pronto',
  allDone: 'Você terminou',
  ready: 'Comece quando quiser',
  breathe: 'Continue respirando.',
  soundFailed: 'Não foi possível carregar o som. O cronômetro continua sem som.',
  partFailed: 'Não foi possível carregar isto. Verifique sua conexão com a internet e tente de novo.',
  failed: 'Não foi possível mostrar este cronômetro.',
  unit: (seconds) => nouns(seconds, 'segundo', 'segundos'),
  next: 'A seguir:',
  timed: (what, seconds) => `${what}, ${time(seconds)}`,
  dose: (sets, reps) => `${count(sets, 'série', 'séries')} de ${reps}`,
  brief: (sets, reps, seconds) => `${sets > 1 ? `${sets} × ` : ''}${reps} ×${seconds ? ` ${decimal(seconds)} s` : ''}`,
  set: (set, sets) => `Série ${set} de ${sets}`,
  setDone: (set, sets) => `Série ${set} de ${sets} concluída`,
  rep: (rep, reps) => `Repetição ${rep} de ${reps}`,
  repsOf: (done, total) => `${done} de ${total}`,
  nextSet: (set, reps) => `série ${set}, ${count(reps, 'vez', 'vezes')}`,
  left: 'Lado esquerdo',
  right: 'Lado direito',
  about: (seconds) => `Cerca de ${time(seconds)}`,
  inAll: (seconds) => {
    const minutes = Math.round(seconds / 60) || 1;
    return `${nouns(minutes, 'Falta', 'Faltam')} ${minutes} min`;
  },
  summary: (reps, seconds) => count(reps, 'repetição', 'repetições') + (seconds ? ` em ${time(seconds)}` : ''),
};

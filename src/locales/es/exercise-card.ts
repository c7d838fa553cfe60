import type {CardStrings} from '../strings.js';
import {count, nouns} from './count.js';

/** "5 veces", "una vez". */
const often = (times: number): string => (times === 1 ? 'una vez' : count(times, 'vez', 'veces'));

const inSeconds = (seconds: number): string => count(seconds, 'segundo', 'segundos');

export const cardStrings: CardStrings = {
  startTimer: 'Empezar temporizador',
  start: 'Empezar',
  showMovement: 'Ver el movimiento',
  showPictures: 'Parar el movimiento',
  howTo: 'Cómo se hace',
  less: 'Ver menos',
  hold: 'mantén',
  secondsShort: 's',
  nothingNeeded: 'No necesitas nada',
  buildsOn: 'Se basa en:',
  note: 'De tu fisioterapeuta',
  whatToDo: 'Qué hacer',
  breathing: 'Respiración.',
  titles: {
    howOften: 'Cada cuánto',
    feel: 'Qué debes sentir',
    mistakes: 'Errores comunes',
    stopRule: 'Cuándo parar',
    floor: 'Cómo bajar al suelo y volver a levantarte',
  },
  down: 'Para bajar',
  up: 'Para levantarte',
  easier: 'Más fácil',
  harder: 'Más difícil',
  corrected: 'Corregido.',
  loading: 'Cargando…',
  timerFailed: 'No se pudo cargar el temporizador. Revisa tu conexión a internet y vuelve a tocar el botón.',
  failed: 'No se puede mostrar este ejercicio.',
  log: (days) => `Rellena una barra por cada serie. ${count(days, 'día', 'días')}:`,
  left: 'Lado izquierdo',
  right: 'Lado derecho',
  own: 'las imágenes y los tiempos para prepararte, moverte, relajar y descansar.',
  quoted: (title) => `“${title}”`,
  place: (place, total) => `Ejercicio ${place} de ${total}`,
  sets: (sets) => nouns(sets, 'serie', 'series'),
  times: (reps) => nouns(reps, 'vez', 'veces'),
  seconds: inSeconds,
  about: (seconds) => {
    if (seconds < 60) return `Unos ${inSeconds(Math.round(seconds / 10) * 10)}`;
    const minutes = Math.round(seconds / 60);
    return `${nouns(minutes, 'Cerca de', 'Unos')} ${minutes} min`;
  },
  sentence: ({sets, reps, hold, both, words}) =>
    (words
      ? `${words}.`
      : sets > 1
        ? `Haz ${count(sets, 'serie', 'series')}. En cada serie, hazlo ${often(reps)}`
        : `Hazlo ${often(reps)}`) +
    (hold
      ? `${words ? ' Mantén' : ' y mantén'} la posición ${inSeconds(hold)}${reps === 1 ? '' : ' cada vez'}.`
      : words
        ? ''
        : '.') +
    (both ? ' Después, haz lo mismo con el otro lado.' : ''),
  noNumber: (sets, reps) =>
    `El artículo no da un número. Nuestro temporizador empieza con ${count(sets, 'serie', 'series')} de ${reps}.`,
};

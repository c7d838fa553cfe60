import type {TimerStrings} from '../locales/strings.js';
import {lowerFirst} from '../i18n/format.js';
import type {Language} from '../locales/language.js';
import {timerStrings} from '../locales/hold-timer.js';
import {AGAIN, PAUSE, TICK} from '../ui/icons.js';
import type {Phase, Program, Segment} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';
import {snapshotAt, type Snapshot} from '../timer/snapshot.js';
import type {CuedStep} from '../content/dose.js';
import type {TimerProgram} from './resolve-dose.js';
import {isActive} from './events.js';
import {BOWL, DISC, DOTS, DOWN, MAT, SIDES, UP} from './icons.js';

/** Everything that a timer's labels says, in words; what is drawn is in `ring.ts` and `tally.ts`. */
export interface Labels {
  /** The phase, by glyph and word. */
  readonly glyph: string;
  readonly word: string;
  /** Where in the program: set on one side, repetition on the other. */
  readonly set: string;
  readonly rep: string;
  /** A word of help, and what comes next. */
  readonly help: string;
  readonly next: string;
}

/** By what the timer is, else by what it is in. */
const GLYPHS: Partial<Record<TimerState | Phase, string>> = {
  finished: TICK,
  paused: PAUSE,
  hold: DISC,
  move: UP,
  prepare: DOTS,
  relax: BOWL,
  rest: MAT,
  switch: SIDES,
};

export const isRest = ({phase}: Segment): boolean => phase === 'rest' || phase === 'switch';

/** Goes at the reader's own pace. */
export const isUntimed = ({dose}: TimerProgram): boolean => dose.steps.some(({untimed}) => untimed);

/** What an idle timer shows: the first step, as it will begin. */
export const firstStep = (program: Program<CuedStep>): Snapshot<CuedStep> =>
  snapshotAt(program, program.segments.find(({step}) => step)?.startMs ?? 0);

/** What a phase, or a step of it, is called. */
export const wordOf = (phase: Phase, step: CuedStep | undefined, t: TimerStrings): string =>
  step?.say ?? (step?.untimed ? t.pace : t[phase]);

/** "hold the tilt, 5 seconds", "arms up, slowly", "set 2, 5 times". */
function nextOf({segment, next}: Snapshot<CuedStep>, {reps}: Program['dose'], language: Language): string {
  const t = timerStrings(language);
  if (segment.phase === 'rest' && next) return t.nextSet(next.set, reps);
  const word = lowerFirst(language.tag, next ? wordOf(next.phase, next.step, t) : t.finished);
  return next?.phase === 'hold' ? t.timed(word, Math.ceil(next.durationMs / 1000)) : word;
}

export function labelsOf(
  state: TimerState,
  now: Snapshot<CuedStep>,
  program: TimerProgram,
  language: Language,
): Labels {
  const t = timerStrings(language);
  const {segment, repsDone} = now;
  const {dose, totalReps, totalMs} = program;
  const {phase, side, step} = segment;
  const active = isActive(state);
  // Without a clock nobody knows how long it takes.
  const seconds = isUntimed(program) ? 0 : Math.round(totalMs / 1000);
  const [rep, help] =
    state === 'idle'
      ? [t.ready, seconds ? t.about(seconds) : t.pace]
      : state === 'finished'
        ? [t.allDone, t.summary(totalReps, seconds)]
        : [
            phase === 'rest' ? t.repsOf(repsDone, totalReps) : t.rep(segment.rep, dose.reps),
            state === 'paused' ? `${wordOf(phase, step, t)}.` : phase === 'hold' ? t.breathe : '',
          ];
  return {
    glyph: GLYPHS[state] ?? (step?.untimed ? AGAIN : step?.direction === 'down' ? DOWN : (GLYPHS[phase] as string)),
    word: state === 'paused' || state === 'finished' ? t[state] : wordOf(phase, step, t),
    set: active
      ? (side === 'one' ? '' : `${t[side]} · `) + t[phase === 'rest' ? 'setDone' : 'set'](segment.set, dose.sets)
      : t.dose(dose.sets, dose.reps),
    rep,
    help,
    next: active ? nextOf(now, dose, language) : '',
  };
}

/** What a screen reader is told: each phase as it begins, and the set where a new one does. Never the seconds. */
export const announcementOf = ({word, set}: Labels, {phase, rep}: Segment): string =>
  phase === 'hold' && rep === 1 ? `${set}. ${word}` : word;

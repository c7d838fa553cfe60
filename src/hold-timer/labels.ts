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

/** The texts of a timer, with the glyph of its phase. */
export interface Labels {
  /** Path data of the phase's icon. */
  readonly glyph: string;
  /** The name of the phase, or of a state in which no phase is in progress. */
  readonly title: string;
  /** The current set, or the dose. */
  readonly set: string;
  /** The current repetition, or a message before the start and after the finish. */
  readonly rep: string;
  /** A hint for the phase, or a summary; may be empty. */
  readonly hint: string;
  /** The next phase; empty before the start and after the finish. */
  readonly next: string;
}

/** Icons by state, or by phase for a state that has none. */
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

/** Whether the user rests or changes sides. */
export const isBreak = ({phase}: Segment): boolean => phase === 'rest' || phase === 'switch';

/** Whether the user ends some steps, so that the length of the program is unknown. */
export const hasUntimedStep = ({dose}: TimerProgram): boolean => dose.steps.some(({untimed}) => untimed);

/** The snapshot that an idle timer shows: the start of the first step. */
export const firstStepOf = (program: Program<CuedStep>): Snapshot<CuedStep> =>
  snapshotAt(program, program.segments.find(({step}) => step)?.startMs ?? 0);

/** The name of a step, or of a phase without a step. */
export const phaseNameOf = (phase: Phase, step: CuedStep | undefined, t: TimerStrings): string =>
  step?.say ?? (step?.untimed ? t.pace : t[phase]);

/** What comes next, such as "hold the tilt, 5 seconds", "arms up, slowly" or "set 2, 5 times". */
function nextTextOf({segment, next}: Snapshot<CuedStep>, {reps}: Program['dose'], language: Language): string {
  const t = timerStrings(language);
  if (segment.phase === 'rest' && next) return t.nextSet(next.set, reps);
  const name = lowerFirst(language.tag, next ? phaseNameOf(next.phase, next.step, t) : t.finished);
  return next?.phase === 'hold' ? t.timed(name, Math.ceil(next.durationMs / 1000)) : name;
}

/** Computes the texts of a timer in a language. */
export function labelsOf(
  state: TimerState,
  snapshot: Snapshot<CuedStep>,
  program: TimerProgram,
  language: Language,
): Labels {
  const t = timerStrings(language);
  const {segment, repsDone} = snapshot;
  const {dose, totalReps, totalMs} = program;
  const {phase, side, step} = segment;
  const isInProgress = isActive(state);
  // 0 stands for an unknown length.
  const seconds = hasUntimedStep(program) ? 0 : Math.round(totalMs / 1000);
  const [rep, hint] =
    state === 'idle'
      ? [t.ready, seconds ? t.about(seconds) : t.pace]
      : state === 'finished'
        ? [t.allDone, t.summary(totalReps, seconds)]
        : [
            phase === 'rest' ? t.repsOf(repsDone, totalReps) : t.rep(segment.rep, dose.reps),
            state === 'paused' ? `${phaseNameOf(phase, step, t)}.` : phase === 'hold' ? t.breathe : '',
          ];
  return {
    glyph: GLYPHS[state] ?? (step?.untimed ? AGAIN : step?.direction === 'down' ? DOWN : (GLYPHS[phase] as string)),
    title: state === 'paused' || state === 'finished' ? t[state] : phaseNameOf(phase, step, t),
    set: isInProgress
      ? (side === 'one' ? '' : `${t[side]} · `) + t[phase === 'rest' ? 'setDone' : 'set'](segment.set, dose.sets)
      : t.dose(dose.sets, dose.reps),
    rep,
    hint,
    next: isInProgress ? nextTextOf(snapshot, dose, language) : '',
  };
}

/** The announcement for screen readers when a phase begins: its name, with the set at its first hold. The seconds are omitted. */
export const announcementOf = ({title, set}: Labels, {phase, rep}: Segment): string =>
  phase === 'hold' && rep === 1 ? `${set}. ${title}` : title;

import type {CuedStep} from '../content/dose.js';
import {exerciseNames} from '../locales/exercise-names.js';
import {timerStrings} from '../locales/hold-timer.js';
import type {Language} from '../locales/language.js';
import type {TimerSession} from '../timer/session.js';
import {isActive} from './events.js';
import {firstStepOf, hasUntimedStep, labelsOf} from './labels.js';
import type {TimerProgram} from './resolve-dose.js';
import type {View} from './view.js';

/** The parts of a view that depend on the element and not on its session. */
interface ElementView extends Pick<
  View,
  'sound' | 'voice' | 'keepAwake' | 'volume' | 'isFloorMode' | 'isSettingsOpen' | 'isLocked'
> {
  readonly label: string | undefined;
  readonly exercise: string | undefined;
  readonly variant: string;
  /** The key of the message about a module that could not be loaded. */
  readonly failure: 'soundFailed' | 'partFailed' | undefined;
}

/** Computes the data that the templates of a timer render. */
export function viewOf(
  session: TimerSession<CuedStep>,
  program: TimerProgram,
  language: Language,
  {label, exercise = '', variant, failure, ...elementView}: ElementView,
): View {
  const t = timerStrings(language);
  const {state} = session;
  const snapshot = state === 'idle' ? firstStepOf(program) : session.snapshot;
  const phaseSeconds = Math.ceil(snapshot.segment.durationMs / 1000);
  const isUntimed = snapshot.segment.step?.untimed ?? false;
  const names: Readonly<Partial<Record<string, string>>> = exerciseNames(language);
  return {
    ...elementView,
    t,
    state,
    snapshot,
    program,
    labels: labelsOf(state, snapshot, program, language),
    name: label ?? names[exercise] ?? t.label,
    timeLeft: isActive(state) && !hasUntimedStep(program) ? t.inAll(Math.ceil(snapshot.leftMs / 1000)) : '',
    phaseSeconds,
    shareLeft: state === 'finished' ? 1 : state === 'idle' ? 0 : snapshot.remaining / phaseSeconds,
    isUntimed,
    isWaiting: isUntimed && state === 'running',
    isBar: variant === 'bar' && !elementView.isFloorMode,
    isInline: variant === 'inline',
    errorMessage: failure ? t[failure] : '',
  };
}

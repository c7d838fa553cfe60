import type {CuedStep} from '../content/dose.js';
import {exerciseNames} from '../locales/exercise-names.js';
import {timerStrings} from '../locales/hold-timer.js';
import type {Language} from '../locales/language.js';
import type {Switch} from '../locales/strings.js';
import type {TimerSession} from '../timer/session.js';
import {isActive} from './events.js';
import {firstStep, isUntimed, labelsOf} from './labels.js';
import type {TimerProgram} from './resolve-dose.js';
import type {View} from './view.js';

/** What a timer shows besides its session. */
interface Settings extends Readonly<Record<Switch, boolean>> {
  readonly label: string | undefined;
  readonly exercise: string | undefined;
  readonly variant: string;
  readonly floor: boolean;
  readonly open: boolean;
  readonly locked: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** What could not be loaded, by the name of its message. */
  readonly failure: 'soundFailed' | 'partFailed' | undefined;
}

/** All that a timer shows. */
export function viewOf(
  session: TimerSession<CuedStep>,
  program: TimerProgram,
  language: Language,
  {label, exercise = '', variant, failure, ...settings}: Settings,
): View {
  const t = timerStrings(language);
  const {state} = session;
  // Before the start, the first step is shown.
  const now = state === 'idle' ? firstStep(program) : session.snapshot;
  const seconds = Math.ceil(now.segment.durationMs / 1000);
  const untimed = now.segment.step?.untimed ?? false;
  const names: Readonly<Partial<Record<string, string>>> = exerciseNames(language);
  return {
    ...settings,
    t,
    state,
    now,
    program,
    labels: labelsOf(state, now, program, language),
    name: label ?? names[exercise] ?? t.label,
    left: isActive(state) && !isUntimed(program) ? t.inAll(Math.ceil(now.leftMs / 1000)) : '',
    seconds,
    share: state === 'finished' ? 1 : state === 'idle' ? 0 : now.remaining / seconds,
    untimed,
    waits: untimed && state === 'running',
    bar: variant === 'bar' && !settings.floor,
    inline: variant === 'inline',
    failed: failure ? t[failure] : '',
  };
}

import {html, nothing, type TemplateResult} from 'lit';
import {isBuiltIn} from '../content/exercise.js';
import {deferredSources} from '../ui/deferred-sources.js';
import {deferredHandout} from './deferred.js';
import {exerciseStage} from './exercise-stage.js';
import {finishStage} from './finish-stage.js';
import {overviewStage} from './overview-stage.js';
import {restStage} from './rest-stage.js';
import type {PlanView} from './view.js';

const stages = {overview: overviewStage, exercise: exerciseStage, rest: restStage, finish: finishStage};

/** A plan on screen, and its handout, which is only printed. */
export function planTemplate(view: PlanView): TemplateResult {
  const {language, t, exercises, session, sources} = view;
  const showsSources = session.stage === 'overview' && sources !== 'none' && exercises.every(isBuiltIn);
  return html`<div class="root" lang=${language.tag}>
    <article class="plan paper screen" part="plan">
      ${stages[session.stage](view)} ${showsSources ? deferredSources(t.own, language) : nothing}
    </article>
    ${deferredHandout.module?.handout(view) ?? nothing}
  </div>`;
}

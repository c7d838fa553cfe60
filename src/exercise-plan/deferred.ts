// The modules that a plan loads after its first view.
import {nothing, type TemplateResult} from 'lit';
import {Deferred} from '../base/deferred.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';
import type {PlanView} from './view.js';

/** The handout, which is only printed. */
export const deferredHandout = new Deferred(() => import('./handout.js'), redrawWhenIdle);

/** The template of the log. */
export const deferredLog = new Deferred(() => import('./log-view.js'), redrawWhenIdle);

/** The form for reminders, in a `<details>` that is closed at first. */
export const deferredReminders = new Deferred(() => import('./reminders-form.js'), redrawWhenIdle);

/** The log; nothing if it is empty or its template has not loaded. */
export const logTemplate = (view: PlanView): TemplateResult | typeof nothing =>
  view.log?.length ? (deferredLog.module?.logView(view) ?? nothing) : nothing;

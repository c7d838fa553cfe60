// What a plan loads after its first view.
import {nothing, type TemplateResult} from 'lit';
import {Deferred} from '../base/deferred.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';
import type {View} from './view.js';

/** The handout, which is for paper alone. */
export const deferredHandout = new Deferred(() => import('./handout.js'), redrawWhenIdle);

/** What shows the log. */
export const deferredLog = new Deferred(() => import('./log-view.js'), redrawWhenIdle);

/** The log, where something is in it. */
export const logOf = (view: View): TemplateResult | typeof nothing =>
  view.log?.length ? (deferredLog.module?.logView(view) ?? nothing) : nothing;

/** The form for reminders, which is closed until a reader opens it. */
export const deferredReminders = new Deferred(() => import('./reminders-form.js'), redrawWhenIdle);

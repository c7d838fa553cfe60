import type {TemplateResult} from 'lit';
import {article} from '../content/facts/article.js';
import type {Language} from '../locales/language.js';
import {cachedTemplate} from '../base/cached-template.js';
import {Deferred} from '../base/deferred.js';
import {loadOnToggle, notLoaded} from './load-on-toggle.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';
import {origin, sources} from './sources.js';

/** The list of references, which is closed until a reader opens it or prints the page. */
export const deferredReferences = new Deferred(() => import('./reference-list.js'), redrawWhenIdle);

const load = loadOnToggle(deferredReferences);

/** The same as `sources`, with the list of references as soon as it has loaded. */
export function deferredSources(own: string, language: Language): TemplateResult {
  const list = deferredReferences.module?.referenceList;
  return sources(
    cachedTemplate(article, own, () => origin(own, language), language),
    list ? cachedTemplate(article, 'references', list) : notLoaded(deferredReferences, language),
    language,
    load,
  );
}

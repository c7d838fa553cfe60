import type {TemplateResult} from 'lit';
import {article} from '../content/facts/article.js';
import type {Language} from '../locales/language.js';
import {cachedTemplate} from '../base/cached-template.js';
import {Deferred} from '../base/deferred.js';
import {loadErrorMessage, loadOnToggle} from './load-on-toggle.js';
import {redrawWhenIdle} from '../base/redraw-when-idle.js';
import {origin, sources} from './sources.js';

/** The list of references, which is collapsed until the user opens it or prints the page. */
export const deferredReferences = new Deferred(() => import('./reference-list.js'), redrawWhenIdle);

const onToggle = loadOnToggle(deferredReferences);

/**
 * Renders the same as `sources`, with the list of references as soon as its module has loaded.
 * @param builtIn names the texts that are built in and not from the article
 */
export function deferredSources(builtIn: string, language: Language): TemplateResult {
  const list = deferredReferences.module?.referenceList;
  return sources(
    cachedTemplate(article, builtIn, () => origin(builtIn, language), language),
    list ? cachedTemplate(article, 'references', list) : loadErrorMessage(deferredReferences, language),
    language,
    onToggle,
  );
}

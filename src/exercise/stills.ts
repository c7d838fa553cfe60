import {html, type TemplateResult} from 'lit';
import {cachedTemplate} from '../base/cached-template.js';
import type {Exercise, StillWords} from '../content/schema.js';
import {figure as figureTemplate} from '../figure/figure.js';
import type {AnyScene, Still} from '../figure/scene.js';
import {scenes} from '../figure/scenes.js';
import {figureWords} from '../locales/figures.js';
import type {Language} from '../locales/language.js';
import {deferredCustom} from './deferred.js';

/** The scene of an exercise; undefined if it has no figure, or if its custom figure has not loaded. */
export const sceneOf = ({figure, steps}: Exercise): AnyScene | undefined =>
  figure && (figure.exercise ? scenes[figure.exercise] : deferredCustom.module?.customScene(figure, steps));

/**
 * Renders a pose with its caption. Custom poses have their own text.
 * @param className class of the `<figure>`
 * @param prefix text before the caption
 */
export function stillTemplate(
  scene: AnyScene,
  still: Still,
  className: string,
  language: Language,
  prefix = '',
): TemplateResult {
  const builtIn = figureWords(language)[still.pose as keyof ReturnType<typeof figureWords>];
  const {caption, alt} = (scene.poses?.[still.pose] ?? builtIn) as StillWords;
  const picture = cachedTemplate(scene, still.pose + still.arrows.join(), () => figureTemplate(scene, still));
  return html`<figure class="still ${className}">
    <figcaption class="small muted">${prefix}${caption}</figcaption>
    <div class="picture" role="img" aria-label=${alt}>${picture}</div>
  </figure>`;
}

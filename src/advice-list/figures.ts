import {html} from 'lit';
import {adviceFigureWords} from '../locales/advice-figures.js';
import {adviceScenes, type AdviceWithFigure} from '../figure/advice/scenes.js';
import type {Language} from '../locales/language.js';
import {figure} from '../figure/figure.js';
import {cachedTemplate} from '../base/cached-template.js';

/** Renders start and end of each movement side by side, numbered and with text alternatives. Unknown ids have no pictures. */
export const adviceFigures = (id: string, language: Language): readonly unknown[] =>
  Object.hasOwn(adviceScenes, id)
    ? adviceScenes[id as AdviceWithFigure].map((scene) =>
        cachedTemplate(
          scene,
          'advice',
          () =>
            html`<div class="stills" part="figure">
              ${scene.stills.map((still, i) => {
                const {caption, alt} = adviceFigureWords(language)[still.pose];
                return html`<figure>
                  <figcaption class="small muted">${i + 1} · ${caption}</figcaption>
                  <div class="picture" role="img" aria-label=${alt}>${figure(scene, still)}</div>
                </figure>`;
              })}
            </div>`,
          language,
        ),
      )
    : [];

import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import {figureWords} from '../content/words/en/figures.js';
import {figure} from '../figure/figure.js';
import type {AnyScene, Still} from '../figure/scene.js';
import {scenes} from '../figure/scenes.js';
import {cardStrings as t} from '../i18n/en/exercise-card.js';
import {fixed} from '../parts/fixed.js';
import {icon, PAUSE, PLAY} from '../parts/icons.js';
import {own} from './own.js';

/** What an exercise is drawn in; undefined where it has no pictures of the library's. */
export const sceneOf = ({figure, steps}: Exercise): AnyScene | undefined =>
  figure && (figure.exercise ? scenes[figure.exercise] : own?.ownScene(figure, steps));

interface StillWords {
  readonly caption: string;
  readonly alt: string;
}

/** Caption and text alternative of a pose: one's own poses bring theirs. */
const wordsOf = ({poses}: AnyScene, id: string): StillWords =>
  (poses?.[id] ?? figureWords[id as keyof typeof figureWords]) as StillWords;

/**
 * Start and end side by side, numbered; with a pose also the one figure that moves, which takes their place on screen
 * and not on paper. What a page puts into the slot takes the place of all.
 * @param pose where the one that moves is
 * @param play what a button to see the movement does; none without it
 */
export function pictures(
  exercise: Exercise,
  pose: string | undefined,
  playing: boolean,
  play: (() => void) | undefined,
): TemplateResult | typeof nothing {
  const scene = sceneOf(exercise);
  const {media} = exercise;
  const still = (shown: Still, kind: string, place = ''): TemplateResult => {
    const {caption, alt} = wordsOf(scene as AnyScene, shown.pose);
    return html`<figure class="still ${kind}">
      <figcaption class="small muted">${place}${caption}</figcaption>
      <div class="picture" role="img" aria-label=${alt}>${figure(scene as AnyScene, shown)}</div>
    </figure>`;
  };
  const upright = scene && scene.set.box[3] > scene.set.box[2];
  return html`<div class="stills ${pose ? 'one' : ''} ${upright ? 'upright' : ''}" part="figure">
    <slot name="media">
      ${media.map((one) => html`<div class="still">${own?.ownMedia(one)}</div>`)}
      ${pose ? still({pose, arrows: []}, 'moving') : nothing}
      ${
        scene?.stills.map((shown, i, {length}) =>
          fixed(exercise, `still ${i}`, () => still(shown, i === length - 1 ? 'shown' : '', `${i + 1} · `)),
        ) ?? nothing
      }
      ${
        play && scene
          ? html`<button class="play small" part="play" @click=${play}>
              ${icon(playing ? PAUSE : PLAY, 'solid')}${playing ? t.showPictures : t.showMovement}
            </button>`
          : nothing
      }
    </slot>
  </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import type {StillWords} from '../content/schema.js';
import {figureWords} from '../content/words/figures.js';
import {figure as drawing} from '../figure/figure.js';
import type {AnyScene, Still} from '../figure/scene.js';
import {scenes} from '../figure/scenes.js';
import {cardStrings as t} from '../i18n/exercise-card.js';
import {cachedTemplate} from '../parts/cached-template.js';
import {isServer} from '../parts/environment.js';
import {icon, PAUSE, PLAY} from '../parts/icons.js';
import {deferredOwn} from './deferred.js';
import {isTimed} from './timer.js';
import type {View} from './view.js';

/** What an exercise is drawn in; undefined where it has no pictures of the library's. */
export const sceneOf = ({figure, steps}: Exercise): AnyScene | undefined =>
  figure && (figure.exercise ? scenes[figure.exercise] : deferredOwn.module?.ownScene(figure, steps));

/** A pose with its caption; one's own poses bring their words. */
export function still(scene: AnyScene, shown: Still, kind: string, place = ''): TemplateResult {
  const {caption, alt} = (scene.poses?.[shown.pose] ??
    figureWords[shown.pose as keyof typeof figureWords]) as StillWords;
  return html`<figure class="still ${kind}">
    <figcaption class="small muted">${place}${caption}</figcaption>
    <div class="picture" role="img" aria-label=${alt}>${drawing(scene, shown)}</div>
  </figure>`;
}

/**
 * The pose of the one figure that moves: with a timer that of its step; played before it, the end. Undefined while start
 * and end stand side by side: nothing moves unasked.
 */
export function poseOf(view: View): string | undefined {
  const {exercise, figure, playing, current = ''} = view;
  const scene = sceneOf(exercise);
  const timed = isTimed(view);
  const asked = figure === 'animated' && (timed || playing);
  // A server does not know what the user prefers: it renders both, and styles choose (src/prerender/prerendered.styles.ts).
  if (!scene || !asked || (!isServer && matchMedia('(prefers-reduced-motion)').matches)) return undefined;
  return timed ? (scene.steps[current] ?? scene.rest) : scene.stills.at(-1)?.pose;
}

/**
 * Start and end side by side, numbered; and the one figure that moves, which takes their place on screen and not on paper.
 * What a page puts into the slot takes the place of all.
 */
export function pictures(view: View): TemplateResult | typeof nothing {
  const {card, exercise, figure, playing, ask} = view;
  const scene = sceneOf(exercise);
  if (figure === 'none' || !(scene ?? exercise.media[0] ?? card.querySelector('[slot=media]'))) return nothing;
  const pose = poseOf(view);
  const play = (): void => ask({playing: !playing});
  const upright = scene && scene.set.box[3] > scene.set.box[2];
  return html`<div class="stills ${pose ? 'one' : ''} ${upright ? 'upright' : ''}" part="figure">
    <slot name="media">
      ${exercise.media.map((one) => html`<div class="still">${deferredOwn.module?.ownMedia(one)}</div>`)}
      ${scene && pose ? still(scene, {pose, arrows: []}, 'moving') : nothing}
      ${
        scene?.stills.map((shown, i, {length}) =>
          cachedTemplate(exercise, `still ${i}`, () =>
            still(scene, shown, i === length - 1 ? 'shown' : '', `${i + 1} · `),
          ),
        ) ?? nothing
      }
      ${
        scene && figure === 'animated' && !isTimed(view)
          ? html`<button class="play small" part="play" @click=${play}>
              ${icon(playing ? PAUSE : PLAY, 'solid')}${playing ? t.showPictures : t.showMovement}
            </button>`
          : nothing
      }
    </slot>
  </div>`;
}

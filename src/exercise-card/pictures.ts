import {html, nothing, type TemplateResult} from 'lit';
import {deferredCustom} from '../exercise/deferred.js';
import {sceneOf, stillTemplate} from '../exercise/stills.js';
import {cachedTemplate} from '../base/cached-template.js';
import {isServer} from '../base/environment.js';
import {icon, PAUSE, PLAY} from '../ui/icons.js';
import {isTimed} from './timer.js';
import type {View} from './view.js';

/**
 * The pose of the one figure that moves: with a timer that of its step; played before it, the end. Undefined while start
 * and end stand side by side: nothing moves unasked.
 */
export function movingPoseOf(view: View): string | undefined {
  const {exercise, figure, playing, current = ''} = view;
  const scene = sceneOf(exercise);
  const timed = isTimed(view);
  const asked = figure === 'animated' && (timed || playing);
  // A server does not know what the user prefers: it renders both, and styles choose (src/prerender/prerendered.styles.ts).
  if (!scene || !asked || (!isServer && matchMedia('(prefers-reduced-motion)').matches)) return undefined;
  return timed ? (scene.steps[current] ?? scene.restPose) : scene.stills.at(-1)?.pose;
}

/**
 * Start and end side by side, numbered; and the one figure that moves, which takes their place on screen and not on paper.
 * What a page puts into the slot takes the place of all.
 */
export function pictures(view: View): TemplateResult | typeof nothing {
  const {t, language, card, exercise, figure, playing, ask} = view;
  const scene = sceneOf(exercise);
  if (figure === 'none' || !(scene ?? exercise.media[0] ?? card.querySelector('[slot=media]'))) return nothing;
  const pose = movingPoseOf(view);
  const play = (): void => ask({playing: !playing});
  const upright = scene && scene.setting.box[3] > scene.setting.box[2];
  return html`<div class="stills ${pose ? 'one' : ''} ${upright ? 'upright' : ''}" part="figure">
    <slot name="media">
      ${exercise.media.map((one) => html`<div class="still">${deferredCustom.module?.customMedia(one)}</div>`)}
      ${scene && pose ? stillTemplate(scene, {pose, arrows: []}, 'moving', language) : nothing}
      ${
        scene?.stills.map((shown, i, {length}) =>
          cachedTemplate(
            exercise,
            `still ${i}`,
            () => stillTemplate(scene, shown, i === length - 1 ? 'shown' : '', language, `${i + 1} · `),
            language,
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

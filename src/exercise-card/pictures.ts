import {html, nothing, type TemplateResult} from 'lit';
import {deferredCustom} from '../exercise/deferred.js';
import {sceneOf, stillTemplate} from '../exercise/stills.js';
import {cachedTemplate} from '../base/cached-template.js';
import {isServer} from '../base/environment.js';
import {icon, PAUSE, PLAY} from '../ui/icons.js';
import {hasTimer} from './timer.js';
import type {View} from './view.js';

/**
 * The pose of the animated figure: that of the current step of the timer, or, while the movement plays, the end pose. Undefined if
 * the card shows the stills instead.
 */
export function animatedPoseOf(view: View): string | undefined {
  const {exercise, figure, isPlaying, currentStep = ''} = view;
  const scene = sceneOf(exercise);
  const isTimed = hasTimer(view);
  const isAnimated = figure === 'animated' && (isTimed || isPlaying);
  // A server cannot know the preference, so it renders both variants, and src/prerender/prerendered.styles.ts hides one.
  if (!scene || !isAnimated || (!isServer && matchMedia('(prefers-reduced-motion)').matches)) return undefined;
  return isTimed ? (scene.steps[currentStep] ?? scene.restPose) : scene.stills.at(-1)?.pose;
}

/**
 * Renders the stills side by side, numbered, and the animated figure, which replaces them on screen but not in print. Slotted
 * media replace both.
 */
export function renderPictures(view: View): TemplateResult | typeof nothing {
  const {t, language, card, exercise, figure, isPlaying, setState} = view;
  const scene = sceneOf(exercise);
  if (figure === 'none' || !(scene ?? exercise.media[0] ?? card.querySelector('[slot=media]'))) return nothing;
  const pose = animatedPoseOf(view);
  const togglePlaying = (): void => setState({isPlaying: !isPlaying});
  const isUpright = scene && scene.setting.box[3] > scene.setting.box[2];
  return html`<div class="stills ${pose ? 'one' : ''} ${isUpright ? 'upright' : ''}" part="figure">
    <slot name="media">
      ${exercise.media.map((media) => html`<div class="still">${deferredCustom.module?.customMedia(media)}</div>`)}
      ${scene && pose ? stillTemplate(scene, {pose, arrows: []}, 'moving', language) : nothing}
      ${
        scene?.stills.map((still, i, {length}) =>
          cachedTemplate(
            exercise,
            `still ${i}`,
            () => stillTemplate(scene, still, i === length - 1 ? 'shown' : '', language, `${i + 1} · `),
            language,
          ),
        ) ?? nothing
      }
      ${
        scene && figure === 'animated' && !hasTimer(view)
          ? html`<button class="play small" part="play" @click=${togglePlaying}>
              ${icon(isPlaying ? PAUSE : PLAY, 'solid')}${isPlaying ? t.showPictures : t.showMovement}
            </button>`
          : nothing
      }
    </slot>
  </div>`;
}

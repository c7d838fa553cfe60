import {html, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {shape} from './markup.js';
import {person} from './person.js';
import {poses, type PoseId} from './poses.js';
import type {AnyScene, Rig, Still} from './scene.js';
import type {PartialPose} from './skeleton.js';

/** The pose of an id: one of the scene's own poses, or else a shared one. */
export const poseById = ({poses: scenePoses}: AnyScene, id: string): unknown => scenePoses?.[id] ?? poses[id as PoseId];

/** The rig that renders and moves the body of a scene. */
export const rigOf = ({setting}: AnyScene): Rig<unknown> => setting.rig ?? person;

/** Whether the low back is flat. If so, a bar marks where it touches the surface. */
export const isFlat = (pose: unknown): boolean =>
  !!(pose as Partial<PartialPose>).lumbar?.every((angle) => Math.abs(angle) < 1);

/** The SVG markup of a pose in its setting. */
export function figureMarkup(scene: AnyScene, {pose: id, arrows}: Still): string {
  const {box, under = '', front = '', touch} = scene.setting;
  const pose = poseById(scene, id);
  // Hidden from screen readers: the parent element has the alternative text.
  return `<svg class="figure" viewBox="${box.join(' ')}" aria-hidden="true">${under}${rigOf(scene).draw(
    pose,
    scene.setting,
    arrows.join(''),
  )}${front}${touch && isFlat(pose) ? shape(touch, 'touch') : ''}</svg>`;
}

/** Renders a still of a scene. It has no accessible name, so its parent needs `role="img"` and a label. */
export const figure = (scene: AnyScene, still: Still): TemplateResult =>
  html`${unsafeHTML(figureMarkup(scene, still))}`;

import {html, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {shape} from './markup.js';
import {person} from './person.js';
import {poses, type PoseId} from './poses.js';
import type {AnyScene, Rig, Still} from './scene.js';
import type {LoosePose} from './skeleton.js';

/** A pose by its name: the scene's own, or the library's. */
export const poseOf = ({poses: own}: AnyScene, id: string): unknown => own?.[id] ?? poses[id as PoseId];

/** What a scene's body is drawn and moved by. */
export const rigOf = ({set}: AnyScene): Rig<unknown> => set.rig ?? person;

/** Whether the low back is flat: then a bar marks where it touches. */
export const isFlat = (pose: unknown): boolean =>
  !!(pose as Partial<LoosePose>).lumbar?.every((angle) => Math.abs(angle) < 1);

/** A pose in its setting, as one text. */
export function markup(scene: AnyScene, {pose: id, arrows}: Still): string {
  const {box, under = '', front = '', touch} = scene.set;
  const pose = poseOf(scene, id);
  // Decoration for who does not see it: whoever shows it says in words what is to be seen.
  return `<svg class="figure" viewBox="${box.join(' ')}" aria-hidden="true">${under}${rigOf(scene).draw(
    pose,
    scene.set,
    arrows.join(''),
  )}${front}${touch && isFlat(pose) ? shape(touch, 'touch') : ''}</svg>`;
}

/** A still of a scene. It has no accessible name: it belongs inside an element with `role="img"` and a label. */
export const figure = (scene: AnyScene, still: Still): TemplateResult => html`${unsafeHTML(markup(scene, still))}`;

import {html, type TemplateResult} from 'lit';
import {bodyRegions, type BodyRegion} from '../content/facts/causes.js';
import type {Cause} from '../content/schema.js';
import {jointed, shape} from '../figure/markup.js';
import {person} from '../figure/person.js';
import {rect} from '../figure/settings.js';
import {jointsOf, type Pose} from '../figure/skeleton.js';
import type {CauseListStrings} from '../locales/strings.js';

/** In the middle of a step. The near arm is in front, so that the low back is seen. */
const pose: Pose = {
  root: [0, -510],
  pelvis: 7.4,
  lumbar: [-2, -3.5, -4, -3.5, -2, 4],
  neck: 8,
  head: -6,
  near: {hip: -7.76, knee: 36.37, ankle: -7.62, toe: -28.4, shoulder: -15, elbow: -21, wrist: -4},
  far: {hip: -24.76, knee: 5.13, ankle: -0.96, shoulder: 26, elbow: -18, wrist: -4},
};

/** As many as stand beside the body. */
const MOST_NUMBERS = 3;

let text: string[] | undefined;

/** A walking body with what lights up on it: marks of their own for low back and hip, which are no parts of the drawing. */
function drawing(): TemplateResult {
  if (!text) {
    const over = jointed(
      jointsOf(pose),
      'pelvis',
      shape('M-50-160Q-44-120-49-88', 'spot low-back') + shape('M-6 6h.1', 'spot hip'),
    );
    text = [
      `<svg viewBox="-380 -1030 800 1090" aria-hidden="true">${person.draw(pose, {box: [0, 0, 0, 0], over}, '')}${rect('mat', -220, 3, 475, 24, 12)}</svg>`,
    ];
    Object.assign(text, {raw: text});
  }
  return html(text as unknown as TemplateStringsArray);
}

/**
 * The body, and over it a button for each region that has causes: its name and their numbers.
 * @param lit the causes and the regions that are pointed at, or open
 */
export function bodyMap(
  causes: readonly Cause[],
  lit: {readonly causes: readonly Cause[]; readonly regions: readonly BodyRegion[]},
  choose: (event: Event) => void,
  t: CauseListStrings,
): TemplateResult {
  return html`<div class="map ${lit.regions.map((region) => `lit-${region}`).join(' ')}" part="figure">
    <div class="body" role="group" aria-label=${t.map}>
      ${drawing()}
      ${bodyRegions.map((region) => {
        const its = causes.filter(({regions}) => regions.includes(region));
        return its.length > 0
          ? html`<button class="region ${region}" part="region" data-region=${region} @click=${choose}>
              <span class="tag"
                >${t.regions[region]}
                <span class="numbers"
                  >${its
                    .slice(0, MOST_NUMBERS)
                    .map(
                      (cause) =>
                        html`<i class=${lit.causes.includes(cause) ? 'lit' : ''}>${causes.indexOf(cause) + 1}</i>`,
                    )}${its.length > MOST_NUMBERS ? '…' : ''}</span
                ></span
              >
              <span class="sr">${its.map(({name}) => name).join(', ')}</span>
            </button>`
          : '';
      })}
    </div>
  </div>`;
}

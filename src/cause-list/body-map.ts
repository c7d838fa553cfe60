import {html, type TemplateResult} from 'lit';
import {bodyRegions} from '../content/facts/causes.js';
import type {Cause} from '../content/schema.js';
import {jointGroup, shape} from '../figure/markup.js';
import {person} from '../figure/person.js';
import {rect} from '../figure/scene-settings.js';
import {jointsOf, type Pose} from '../figure/skeleton.js';
import type {CauseListStrings} from '../locales/strings.js';
import type {Highlight} from './highlight-controller.js';

/** The middle of a step, with the near arm in front of the body, so that the low back is visible. */
const pose: Pose = {
  root: [0, -510],
  pelvis: 7.4,
  lumbar: [-2, -3.5, -4, -3.5, -2, 4],
  neck: 8,
  head: -6,
  near: {hip: -7.76, knee: 36.37, ankle: -7.62, toe: -28.4, shoulder: -15, elbow: -21, wrist: -4},
  far: {hip: -24.76, knee: 5.13, ankle: -0.96, shoulder: 26, elbow: -18, wrist: -4},
};

/** How many causes of a region are listed by number beside the body. */
const MAX_NUMBERS = 3;

/** The strings of the picture's template, which is computed once. */
let pictureStrings: string[] | undefined;

/** A walking person. Low back and hip are not parts of the figure, so they have spots of their own to highlight. */
function picture(): TemplateResult {
  if (!pictureStrings) {
    const over = jointGroup(
      jointsOf(pose),
      'pelvis',
      shape('M-50-160Q-44-120-49-88', 'spot low-back') + shape('M-6 6h.1', 'spot hip'),
    );
    pictureStrings = [
      `<svg viewBox="-380 -1030 800 1090" aria-hidden="true">${person.draw(pose, {box: [0, 0, 0, 0], over}, '')}${rect('mat', -220, 3, 475, 24, 12)}</svg>`,
    ];
    // lit accepts only template strings, which have `raw`.
    Object.assign(pictureStrings, {raw: pictureStrings});
  }
  return html(pictureStrings as unknown as TemplateStringsArray);
}

/**
 * The picture of the body, and over it a button for each region that has causes. A button has the name of the region and the
 * numbers of its causes.
 * @param onRegionClick is called when the button of a region is clicked
 */
export function bodyMap(
  causes: readonly Cause[],
  highlight: Highlight,
  onRegionClick: (event: Event) => void,
  t: CauseListStrings,
): TemplateResult {
  return html`<div class="map ${highlight.regions.map((region) => `lit-${region}`).join(' ')}" part="figure">
    <div class="body" role="group" aria-label=${t.map}>
      ${picture()}
      ${bodyRegions.map((region) => {
        const inRegion = causes.filter(({regions}) => regions.includes(region));
        return inRegion.length > 0
          ? html`<button class="region ${region}" part="region" data-region=${region} @click=${onRegionClick}>
              <span class="tag"
                >${t.regions[region]}
                <span class="numbers"
                  >${inRegion
                    .slice(0, MAX_NUMBERS)
                    .map(
                      (cause) =>
                        html`<i class=${highlight.causes.includes(cause) ? 'lit' : ''}
                          >${causes.indexOf(cause) + 1}</i
                        >`,
                    )}${inRegion.length > MAX_NUMBERS ? '…' : ''}</span
                ></span
              >
              <span class="sr">${inRegion.map(({name}) => name).join(', ')}</span>
            </button>`
          : '';
      })}
    </div>
  </div>`;
}

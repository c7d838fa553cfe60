import {html, nothing, svg, type TemplateResult} from 'lit';
import {arrow} from './arrow.js';
import * as body from './body.js';
import {poses} from './poses.js';
import type {Scene, Still} from './scenes.js';
import {angleOf, jointsOf, LUMBAR, type Joint, type Part, type Pose, type Side} from './skeleton.js';

type Drawn = TemplateResult | typeof nothing | readonly Drawn[];

/** Where the far end of a stick, and with it the far arm, is to the near one: the stick is seen almost from its end. */
const DEPTH = {x: 46, y: -32};

const shape = (path: string, kind: string): TemplateResult => svg`<path class=${kind} d=${path}></path>`;

/** What is in a part's frame. The joint's class tells the parts of a moving figure. */
function jointed(joints: ReadonlyMap<Part, Joint>, part: Part, content: Drawn): TemplateResult {
  const {offset, angle} = joints.get(part) as Joint;
  return svg`<g class=${`joint ${part}`} transform=${`translate(${offset.join(' ')}) rotate(${angle})`}>${content}</g>`;
}

/** From the inside out, with children under their parents: a sleeve covers the arm, a trouser leg the ankle. */
const leg = (joints: ReadonlyMap<Part, Joint>, side: Side): TemplateResult =>
  jointed(joints, `${side}-thigh`, [
    jointed(joints, `${side}-shin`, [
      jointed(joints, `${side}-foot`, [
        svg`<path class="skin" transform="translate(72 28)" d=${body.toe}></path>`,
        shape(body.foot, 'skin'),
      ]),
      shape(body.ankle, 'skin'),
      shape(body.shin, 'bottom'),
    ]),
    shape(body.thigh, 'bottom'),
  ]);

const arm = (joints: ReadonlyMap<Part, Joint>, side: Side, grips: boolean): TemplateResult =>
  jointed(joints, `${side}-upper`, [
    jointed(joints, `${side}-fore`, [
      jointed(
        joints,
        `${side}-hand`,
        grips ? shape(body.grip, 'skin') : [shape(body.hand, 'skin'), shape(body.thumb, 'skin')],
      ),
      shape(body.fore, 'skin'),
    ]),
    shape(body.upper, 'skin'),
    shape(body.sleeve, 'top'),
    shape(body.sleeveHem, 'hem'),
  ]);

/** The chain from the pelvis to the thorax, with the trunk itself or as the bare way to an arm. */
function trunk(
  joints: ReadonlyMap<Part, Joint>,
  inThorax: Drawn,
  whole: boolean,
  legs: Drawn = nothing,
): TemplateResult {
  const own = (path: string, kind: string): Drawn => (whole ? shape(path, kind) : nothing);
  let chain = jointed(joints, 'thorax', inThorax);
  for (let i = LUMBAR.length - 1; i >= 0; i--)
    chain = jointed(joints, LUMBAR[i] as Part, [chain, own(body.lumbar[i] as string, 'top')]);
  return jointed(joints, 'pelvis', [chain, own(body.pelvis, 'bottom'), own(body.waistband, 'waist'), legs]);
}

/** A layer, over its own edge. */
const layer = (content: Drawn, kind = ''): TemplateResult =>
  svg`<g class="edge">${content}</g><g class=${kind}>${content}</g>`;

/** The body in a pose, far to near. */
function person(pose: Pose, set: Scene['set']): Drawn {
  const stick = set === 'stick';
  const joints = jointsOf(pose);
  const far = svg`<g transform=${stick ? `translate(${DEPTH.x} ${DEPTH.y})` : ''}>${layer(
    trunk(joints, arm(joints, 'far', stick), false),
    'far',
  )}</g>`;
  const head = jointed(joints, 'neck', [
    shape(body.neck, 'skin'),
    jointed(joints, 'head', [shape(body.head, 'skin'), shape(body.hair, 'hair'), shape(body.ear, 'skin')]),
  ]);
  const line = `M${DEPTH.x * -1.5} ${DEPTH.y * -1.5}L${DEPTH.x * 2.6} ${DEPTH.y * 2.6}`;
  // Turned back by all the joints that it hangs from: a stick keeps its direction.
  const held = stick
    ? svg`<g class="joint held" transform=${`translate(2 26) rotate(${-angleOf(pose, 'near-hand')})`}
        ><path class="stick-edge" d=${line}></path><path class="stick" d=${line}></path></g>`
    : nothing;
  return [
    far,
    layer(jointed(joints, 'pelvis', leg(joints, 'far')), 'far'),
    layer(trunk(joints, [head, shape(body.thorax, 'top'), shape(body.neckline, 'hem')], true, leg(joints, 'near'))),
    set === 'band' ? shape(BAND, 'band') : nothing,
    stick ? trunk(joints, barArm(joints, held), false) : nothing,
    layer(trunk(joints, arm(joints, 'near', stick), false)),
  ];
}

/** The way to the near hand, for what it holds. */
const barArm = (joints: ReadonlyMap<Part, Joint>, held: Drawn): TemplateResult =>
  jointed(joints, 'near-upper', jointed(joints, 'near-fore', jointed(joints, 'near-hand', held)));

/** The band round the waist, and its end that is fixed to the wall. */
const BAND = 'M-40-668C20-650 70-632 121-622C127-608 128-594 125-580C70-590 20-606-40-622Z';
const BAND_END = 'M10-653L-64-676V-629L10-606Z';

const ON_MAT = ['mat', 'stick'];

/** The gap under or behind the low back. */
const gap = (set: Scene['set']): TemplateResult =>
  ON_MAT.includes(set)
    ? svg`<rect class="gap" x="-255" y="-52" width="225" height="54" rx="8"></rect>`
    : svg`<rect class="gap" x="-2" y="-735" width="52" height="240" rx="8"></rect>`;

/** What the body lies on or leans at: painted after it, so that the contact is flat. */
const grounds: Readonly<Record<Scene['set'], TemplateResult>> = {
  mat: svg`<rect class="ground" x="-550" y="-1" width="1040" height="26" rx="10"></rect>`,
  stick: svg`<rect class="ground" x="-720" y="-1" width="1210" height="26" rx="10"></rect>`,
  wall: svg`<rect class="ground" x="-60" y="-1300" width="60" height="1303"></rect><path class="floor" d="M-60 3H380"></path>`,
  band: svg`<rect class="ground" x="-110" y="-1300" width="110" height="1303"></rect><path class="floor" d="M-110 3H440"></path><path class="band" d=${BAND_END}></path><rect class="anchor" x="-88" y="-704" width="30" height="100" rx="9"></rect>`,
};

/** The frames of the pictures, in thousandths of body height. */
const frames: Readonly<Record<Scene['set'], (content: Drawn, alt: string) => TemplateResult>> = {
  mat: (content, alt) =>
    html`<svg class="figure" viewBox="-560 -325 1060 370" role="img" aria-label=${alt}>${content}</svg>`,
  stick: (content, alt) =>
    html`<svg class="figure" viewBox="-730 -480 1230 515" role="img" aria-label=${alt}>${content}</svg>`,
  wall: (content, alt) =>
    html`<svg class="figure" viewBox="-160 -1030 560 1060" role="img" aria-label=${alt}>${content}</svg>`,
  band: (content, alt) =>
    html`<svg class="figure" viewBox="-160 -1210 640 1240" role="img" aria-label=${alt}>${content}</svg>`,
};

/**
 * A pose in its scene.
 * @param alt what is to be seen, for who does not see it
 */
export const figure = ({set}: Scene, {pose, arrows}: Still, alt: string): TemplateResult =>
  frames[set](
    [
      gap(set),
      person(poses[pose], set),
      grounds[set],
      // A bar where the gap was.
      pose.endsWith('rest') ? nothing : shape(ON_MAT.includes(set) ? 'M-225 7H-60' : 'M-7-715V-560', 'touch'),
      arrows.map(arrow),
    ],
    alt,
  );

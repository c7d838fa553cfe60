import {unsafeCSS, type CSSResult} from 'lit';

/** A colour, as lightness and share of the chroma of its source, whose hue it has; or as CSS. */
type Derived = string | readonly [lightness: number, share: number];

/**
 * A colour role in light and dark. Roles that begin with `warm` derive from the warm colour, the others from the accent.
 * `forced` is the system colour in forced-colors mode. Default: `CanvasText`.
 */
export type Token = readonly [role: string, light: Derived, dark?: Derived, forced?: string];

/** Limit of the source's chroma, so that surfaces stay calm with a garish accent colour. */
const CHROMA_CAP = 0.1;

/** The accent colour with limited luminance (`y` of xyz, not lightness), so that every accent colour has enough contrast. */
const capLuminance = (y: number): string =>
  `color(from var(--_accent) xyz-d65 ${['x', 'y', 'z'].map((axis) => `calc(${axis}*min(1,${y}/y))`).join(' ')})`;

/** 1 (white) if the luminance of the fill is below .18, else 0 (black). */
const onFill = 'clamp(0,(.18 - y)*99999,1)';

const tokens: readonly Token[] = [
  ['accent-fill', capLuminance(0.19), 'oklch(from var(--_accent) clamp(.68,l,.82) min(c,.13) h)', 'Highlight'],
  [
    'on-accent',
    `color(from var(--_accent-fill) xyz-d65 calc(.9505*${onFill}) ${onFill} calc(1.089*${onFill}))`,
    '',
    'HighlightText',
  ],
  ['accent-text', capLuminance(0.12), 'oklch(from var(--_accent) max(l,.82) min(c,.1) h)', 'LinkText'],
  ['surface', '#fff', [0.215, 0.16], 'Canvas'],
  ['tint', [0.966, 0.14], [0.262, 0.22], 'Canvas'],
  ['tint-strong', [0.925, 0.3], [0.33, 0.32], 'Canvas'],
  ['line', [0.895, 0.16], [0.35, 0.16]],
  ['edge', [0.6, 0.3], [0.62, 0.25]],
  ['track', [0.84, 0.35], [0.42, 0.3]],
  ['ink', [0.235, 0.25], [0.945, 0.08]],
  ['ink-muted', [0.455, 0.25], [0.755, 0.14]],
  ['warm-tint', [0.962, 0.3], [0.275, 0.25], 'Canvas'],
  ['warm-mid', [0.67, 1], [0.62, 0.8]],
  ['warm-ink', [0.43, 0.8], [0.86, 0.7]],
];

const deriveColor = (role: string, from: Derived): string =>
  typeof from === 'string'
    ? from
    : `oklch(from var(--_${role.startsWith('warm') ? 'warm' : 'accent'}) ${from[0]} calc(min(c,${CHROMA_CAP})*${from[1]}) h)`;

/** The light colour of a role, computed from the default sources, for browsers that cannot derive it. */
const computeColor = (role: string, from: Derived): string =>
  typeof from !== 'string'
    ? `oklch(${from[0]} ${0.085 * from[1]} ${role.startsWith('warm') ? 58 : 200})`
    : from.includes('from')
      ? role === 'on-accent'
        ? '#fff'
        : 'var(--_accent)'
      : from;

/**
 * True in Chromium 136, Firefox 133, Safari 18 and later, where a relative colour may have any origin, `light-dark()` and
 * `currentcolor` included. Chromium 124 to 130 ignore a relative colour whose origin is `light-dark()`, and in versions 123
 * and 131 the tab crashes. Version 123 also crashes when `@supports` tests for it, so the condition tests `currentcolor`,
 * which Chromium supports since 131, and `print-color-adjust`, which it supports since 136.
 */
const DERIVES = '(print-color-adjust:exact) and (color:light-dark(red,red)) and (color:oklch(from currentcolor l c h))';

/** Declarations of the source colours: from the page's properties, and computed for browsers that cannot derive colours. */
interface Sources {
  readonly derived: string;
  readonly computed: string;
}

/**
 * CSS rules that declare the private property `--_role` for each role. Its value is the public property `--physio-role`, which
 * defaults to the derived colour. A browser that cannot derive colours uses the light default colours and ignores the public
 * properties: it may not support the `light-dark()` of a theme, and the contrast of a partly applied theme is not tested.
 */
const rulesOf = (list: readonly Token[], sources: Sources): string => {
  const declare = (value: (token: Token) => string): string =>
    list.map((token) => `--_${token[0]}:${value(token)};`).join('');
  return (
    `:host{${sources.computed}${declare(([role, light]) => computeColor(role, light))}}` +
    `@supports ${DERIVES}{:host{${sources.derived}${declare(
      ([role, light, dark]) =>
        `var(--physio-${role},${dark ? `light-dark(${deriveColor(role, light)},${deriveColor(role, dark)})` : deriveColor(role, light)})`,
    )}}}` +
    `@media (forced-colors:active){:host{${declare(([, , , forced]) => forced ?? 'CanvasText')}}}`
  );
};

/** Styles that declare further colour roles, in addition to those of `tokenStyles`. */
export const colors = (list: readonly Token[]): CSSResult => unsafeCSS(rulesOf(list, {computed: '', derived: ''}));

const roles = rulesOf(tokens, {
  computed: '--_accent:oklch(.49 .085 200);--_warm:oklch(.8 .07 58);--_away:#000;',
  // Clamped to sRGB, because a colour outside it has another luminance than the colour that is painted.
  derived:
    '--_accent:color(from var(--physio-accent,oklch(.49 .085 200)) srgb clamp(0,r,1) clamp(0,g,1) clamp(0,b,1));' +
    '--_warm:var(--physio-warm,oklch(.8 .07 58));--_away:oklch(from var(--_on-accent) calc(1 - l) 0 0);',
});

/**
 * Colours by role. Two inputs, `--physio-accent` and `--physio-warm`, and everything derived from them; each role can be
 * overridden by the public property of its name. Light or dark follows the `color-scheme` that the element inherits. A
 * browser that cannot derive colours uses the light default colours, on an opaque surface, also on a dark page. `--_away` is
 * the colour that hover and pressed states are mixed with: the opposite of the text on the fill, so that contrast only grows.
 */
export const tokenStyles = unsafeCSS(
  `${roles}@supports not (${DERIVES}){:host{color-scheme:light!important;background:var(--_surface);color:var(--_ink)}}`,
);

import {expect} from '@open-wc/testing';
import type {CSSResult} from 'lit';
import {AdviceListElement} from '../../src/advice-list/advice-list-element.js';
import {CareNoticeElement} from '../../src/care-notice/care-notice-element.js';
import {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ColourResolver} from '../helpers/resolve-colours.js';

const elements = {AdviceListElement, CareNoticeElement, CauseListElement, ExerciseCardElement, HoldTimerElement};
const cssOf = (element: {styles: unknown}): string =>
  (element.styles as CSSResult[]).map(({cssText}) => cssText).join('\n');
const used = (css: string): Set<string> => new Set(css.match(/(?<=var\()--_[\w-]+/g));
/** `--_seen` is set when an element replaces prerendered markup (src/base/replace-prerendered.ts). */
const defined = (css: string): Set<string> => new Set([...(css.match(/--_[\w-]+(?=:)/g) ?? []), '--_seen']);

describe('private custom properties', () => {
  for (const [name, element] of Object.entries(elements)) {
    it(`are all defined if ${name} uses them`, () => {
      const css = cssOf(element);
      expect([...used(css)].filter((property) => !defined(css).has(property))).to.deep.equal([]);
    });
  }

  it('are all used somewhere', () => {
    const css = Object.values(elements).map(cssOf).join('\n');
    expect([...defined(css)].filter((property) => !used(css).has(property))).to.deep.equal([]);
  });
});

describe('colours by role', () => {
  const painter = new ColourResolver();
  const accents = [
    'oklch(.49 .085 200)',
    '#005eb8',
    '#7b2d6b',
    '#f08a24',
    '#1b1f23',
    'gold',
    '#fff',
    '#000',
    '#f00',
    '#0f0',
    '#00f',
  ];
  const backgrounds = ['surface', 'tint'];
  /** A foreground and a background role, with the contrast that they need. */
  const pairs: [string, string, number][] = [
    ...backgrounds.flatMap((background): [string, string, number][] => [
      ['ink', background, 7],
      ['ink-muted', background, 4.5],
      ['accent-text', background, 4.5],
      ['accent-fill', background, 3],
      ['edge', background, 3],
    ]),
    ['on-accent', 'accent-fill', 4.5],
    ['ink', 'tint-strong', 7],
    ['ink', 'warm-tint', 7],
    ['warm-ink', 'surface', 4.5],
    ['warm-mid', 'surface', 3],
    ['danger', 'danger-tint', 4.5],
    ['ink', 'danger-tint', 7],
  ];
  for (const scheme of ['light', 'dark']) {
    it(`have enough contrast with any accent colour, ${scheme}`, () => {
      for (const accent of accents) {
        painter.show(cssOf(ExerciseCardElement), `color-scheme: ${scheme}; --physio-accent: ${accent}`);
        for (const [front, back, needed] of pairs) {
          expect(
            painter.contrast(`var(--_${front})`, `var(--_${back})`),
            `${accent}: ${front} on ${back}`,
          ).to.be.at.least(needed);
        }
      }
    });
  }

  it('derive from the accent colour of the page, and can each be overridden on any ancestor', () => {
    painter.show(cssOf(HoldTimerElement), '--physio-accent: #005eb8; --physio-track: rgb(1 2 3)');
    expect(painter.color('var(--_track)')).to.deep.equal([1, 2, 3]);
    const [red, green, blue] = painter.color('var(--_accent-fill)');
    expect(blue).to.be.greaterThan(Math.max(red, green));
  });
});

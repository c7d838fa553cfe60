import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseDuration} from '../../src/attributes/duration.js';

describe('parseDuration', () => {
  const validDurations: [string, number][] = [
    ['5', 5],
    ['7.5', 7.5],
    ['7,5', 7.5],
    [' 5 ', 5],
    ['5s', 5],
    ['1m30s', 90],
    ['1m30', 90],
    ['2m', 120],
    ['1h', 3600],
    ['PT5S', 5],
    ['pt1m30.5s', 90.5],
    ['PT1H', 3600],
    ['0', 0],
  ];
  for (const [text, seconds] of validDurations) {
    it(`parses "${text}" as ${seconds} seconds`, () => expect(parseDuration(text)).to.equal(seconds));
  }

  for (const text of [
    '',
    ' ',
    'soon',
    'PT',
    'NaN',
    '-3',
    '+5',
    '1e9',
    '5 s',
    '5m5m',
    '0x10',
    'P1D',
    '9'.repeat(10_000) + 'x',
  ]) {
    it(`returns NaN for "${text.slice(0, 12)}"`, () => expect(parseDuration(text)).to.be.NaN);
  }

  it('adds up any hours, minutes and seconds, in both notations', () => {
    const amount = fc.integer({min: 0, max: 999});
    fc.assert(
      fc.property(amount, amount, amount, (h, m, s) => {
        expect(parseDuration(`${h}h${m}m${s}s`)).to.equal(h * 3600 + m * 60 + s);
        expect(parseDuration(`PT${h}H${m}M${s}S`)).to.equal(h * 3600 + m * 60 + s);
      }),
    );
  });
});

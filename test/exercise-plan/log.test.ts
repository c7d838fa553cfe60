import {expect} from '@open-wc/testing';
import {DeviceLog} from '../../src/exercise-plan/device-log.js';
import {Platform} from '../helpers/platform.js';

const PREFIX = 'physio-elements log ';
const said = (log: DeviceLog): string[] =>
  log.entries.map(({day, exercise, felt}) => `${day} ${exercise}${felt === undefined ? '' : ` ${felt}`}`);
const stored = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

describe('the log on the device', () => {
  const platform = new Platform();

  beforeEach(() => localStorage.clear());
  afterEach(() => {
    platform.restore();
    localStorage.clear();
  });

  it('keeps what was done on which day, and how it felt, for the next page', () => {
    const log = new DeviceLog();
    const [first, second] = [log.add('2026-11-24', 'wall-pelvic-tilt'), log.add('2026-11-23', 'pelvic-tilt')];
    log.rate([first], 0);
    log.rate([second], 10);
    log.rate([second], undefined);
    expect(log.isStored).to.equal(true);
    expect(said(new DeviceLog())).to.deep.equal(['2026-11-23 pelvic-tilt', '2026-11-24 wall-pelvic-tilt 0']);
  });

  it('loses nothing when two tabs write by turns', () => {
    const [one, other] = [new DeviceLog(), new DeviceLog()];
    const first = one.add('2026-11-25', 'pelvic-tilt');
    other.add('2026-11-25', 'wall-pelvic-tilt');
    one.add('2026-11-25', 'band-pelvic-tilt');
    other.rate([first], 4);
    expect(said(one)).to.have.members([
      '2026-11-25 pelvic-tilt 4',
      '2026-11-25 wall-pelvic-tilt',
      '2026-11-25 band-pelvic-tilt',
    ]);
    expect(said(other)).to.deep.equal(said(one));
  });

  it('reads on past what is corrupt, and leaves it where it is', () => {
    const log = new DeviceLog();
    log.add('2026-11-25', 'pelvic-tilt');
    const corrupt = [
      '',
      '{',
      'null',
      '7',
      '"x"',
      '[]',
      '{}',
      '{"day":"2026-11-25"}',
      '{"exercise":"pelvic-tilt"}',
      '{"day":"yesterday","exercise":"pelvic-tilt"}',
      '{"day":"2026-99-99","exercise":"pelvic-tilt"}',
      '{"day":20261125,"exercise":"pelvic-tilt"}',
      '{"day":"2026-11-25","exercise":"<b>"}',
      '{"day":"2026-11-25","exercise":null}',
      '{"day":{"a":1},"exercise":{"b":2}}',
    ];
    corrupt.forEach((text, i) => localStorage.setItem(`${PREFIX}bad${i}`, text));
    expect(said(log)).to.deep.equal(['2026-11-25 pelvic-tilt']);
    log.add('2026-11-26', 'pelvic-tilt');
    expect(stored()).to.have.length(corrupt.length + 2);
  });

  it('shows a number for how it felt only if it is one of the scale', () => {
    for (const [i, felt] of ['11', '-1', '2.5', '"3"', 'null', '{"a":1}'].entries())
      localStorage.setItem(`${PREFIX}${i}`, `{"day":"2026-11-2${i}","exercise":"a","felt":${felt}}`);
    expect(new DeviceLog().entries.every(({felt}) => felt === undefined)).to.equal(true);
    expect(new DeviceLog().entries).to.have.length(6);
  });

  it('reads what another version wrote as far as it understands it, and keeps the rest when it writes', () => {
    localStorage.setItem(`${PREFIX}next`, '{"version":9,"day":"2026-11-25","exercise":"pelvic-tilt","mood":"calm"}');
    const log = new DeviceLog();
    expect(said(log)).to.deep.equal(['2026-11-25 pelvic-tilt']);
    log.rate(['next'], 3);
    expect(JSON.parse(localStorage.getItem(`${PREFIX}next`)!)).to.deep.equal({
      version: 9,
      day: '2026-11-25',
      exercise: 'pelvic-tilt',
      mood: 'calm',
      felt: 3,
    });
  });

  it('goes on in the page where storage is refused', () => {
    platform.putGetter(window, 'localStorage', () => {
      throw new DOMException('no', 'SecurityError');
    });
    const log = new DeviceLog();
    expect(log.entries).to.deep.equal([]);
    log.rate([log.add('2026-11-25', 'pelvic-tilt')], 2);
    expect(said(log)).to.deep.equal(['2026-11-25 pelvic-tilt 2']);
    expect(log.isStored).to.equal(false);
    log.clear();
    expect(log.entries).to.deep.equal([]);
    expect(log.isStored).to.equal(true);
  });

  it('keeps what storage had no room for as soon as there is some', () => {
    platform.put(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const log = new DeviceLog();
    log.add('2026-11-25', 'pelvic-tilt');
    expect([log.isStored, stored().length, log.entries.length]).to.deep.equal([false, 0, 1]);
    platform.restore();
    log.add('2026-11-25', 'wall-pelvic-tilt');
    expect([log.isStored, stored().length, log.entries.length]).to.deep.equal([true, 2, 2]);
  });

  it('deletes all of its own, also what cannot be read, and nothing else', () => {
    const log = new DeviceLog();
    log.add('2026-11-25', 'pelvic-tilt');
    localStorage.setItem(`${PREFIX}bad`, '{');
    localStorage.setItem('of the page', 'stays');
    log.clear();
    expect(Object.keys(localStorage)).to.deep.equal(['of the page']);
  });
});

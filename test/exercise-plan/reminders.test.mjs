// The file of reminders, as a calendar program reads it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {remindersFile} from '../../dist/exercise-plan/reminders.js';

// A Wednesday.
const START = '2026-11-25';
const NOW = new Date('2026-11-25T09:30:15.250Z');
const file = (reminder, title = 'Your plan', page = 'https://clinic.example/plan?a=1,2;3') =>
  remindersFile(reminder, title, page, START, NOW);

const event = (text) => new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));

/** When the first reminders fall, by the reader's clock. */
const firstOf = (text, count) => {
  const times = event(text).iterator();
  return Array.from({length: count}, () => times.next().toString());
};

describe('reminders', () => {
  it('come on the days and at the time that were chosen, from the first of them on', () => {
    assert.deepEqual(firstOf(file({days: [0, 2, 4], time: '18:30'}), 5), [
      '2026-11-25T18:30:00',
      '2026-11-27T18:30:00',
      '2026-11-30T18:30:00',
      '2026-12-02T18:30:00',
      '2026-12-04T18:30:00',
    ]);
    assert.deepEqual(firstOf(file({days: [1], time: '07:00'}), 2), ['2026-12-01T07:00:00', '2026-12-08T07:00:00']);
    assert.equal(firstOf(file({days: [0, 1, 2, 3, 4, 5, 6], time: '12:05'}), 8).at(-1), '2026-12-02T12:05:00');
  });

  it('are by the clock on the wall, last a quarter of an hour and sound when they begin', () => {
    const {component, startDate, duration} = event(file({days: [2], time: '18:30'}));
    assert.equal(startDate.zone.tzid, 'floating');
    assert.equal(duration.toSeconds(), 900);
    const alarm = component.getFirstSubcomponent('valarm');
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), 0);
    assert.equal(component.getFirstPropertyValue('dtstamp').toString(), '2026-11-25T09:30:15Z');
    assert.match(component.getFirstPropertyValue('uid'), /^\S+@physio-elements$/);
    assert.equal(component.getFirstPropertyValue('url'), 'https://clinic.example/plan?a=1,2;3');
  });

  it('two files are two reminders', () => {
    const uids = [1, 2].map(() => event(file({days: [2], time: '18:30'})).uid);
    assert.notEqual(uids[0], uids[1]);
  });

  it('have a title of any letters, whole, in lines of at most 75 bytes that end as they must', () => {
    for (const title of [
      'Back, legs; and \\ more',
      'Übung für den unteren Rücken '.repeat(9).trim(),
      '腰'.repeat(80),
      '👍🏽'.repeat(40),
    ]) {
      const text = file({days: [2], time: '18:30'}, title);
      assert.equal(event(text).summary, title);
      const lines = text.split('\r\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\r\n\ufffd]/);
      }
    }
  });
});

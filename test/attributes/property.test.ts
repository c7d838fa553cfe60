import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {hasPart} from '../helpers/text.js';

type Shown = HTMLElement & {readonly updateComplete: Promise<unknown>};

// Frameworks set the property where an element has one, with what is written in the tag.
describe('a property that is set as a tag says it', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  const made = async <E extends Shown = Shown>(tag: string, properties: object): Promise<E> => {
    const element = Object.assign(document.createElement(tag), properties) as E;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  };
  const timer = (properties: object): Promise<HoldTimerElement> => made('hold-timer', properties);

  it('is read as a duration or a number', async () => {
    const {program, hold, reps} = await timer({
      hold: '1m30s',
      relax: 'PT4S',
      rest: '20',
      prepare: 7,
      reps: '4',
      sets: 2,
    });
    const {dose} = program!;
    expect([dose.hold, dose.relax, dose.rest, dose.prepare, dose.reps, dose.sets]).to.deep.equal([90, 4, 20, 7, 4, 2]);
    expect([hold, reps], 'and told as a number').to.deep.equal([90, 4]);
    expect(record.warnings).to.deep.equal([]);
  });

  it('is text where it is nothing else, and throws for what no text can be made of, as native properties do', async () => {
    const element = await timer({label: 5});
    expect(element.label).to.equal('5');
    expect(() => Object.assign(element, {label: Symbol('name')})).to.throw(TypeError);
    expect(element.label).to.equal('5');
  });

  it('has no clock with a hold of 0, as text too', async () => {
    for (const hold of [0, '0']) {
      const {program} = await timer({hold});
      expect(program?.dose.hold).to.equal(0);
    }
  });

  for (const [name, value] of [
    ['hold', 'soon'],
    ['hold', ''],
    ['hold', '0x10'],
    ['hold', -1],
    ['rest', '+5'],
    ['reps', ''],
    ['reps', 'many'],
    ['sets', '0'],
    ['sets', [2, 3]],
  ] as const)
    it(`is warned of once, by its name and value, where it makes no sense: ${name} = ${JSON.stringify(value)}`, async () => {
      const {program} = await timer({[name]: value});
      expect([program?.dose.hold, program?.dose.rest, program?.dose.reps, program?.dose.sets]).to.deep.equal([
        5, 30, 5, 1,
      ]);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain(`<hold-timer>: invalid ${name}="${String(value)}".`);
    });

  it('is nothing where it is null or undefined', async () => {
    for (const none of [null, undefined]) {
      const {program} = await timer({hold: none, reps: none, sides: none, voice: none});
      expect([program?.dose.hold, program?.dose.reps]).to.deep.equal([5, 5]);
    }
    expect(record.warnings).to.deep.equal([]);
  });

  for (const [value, on] of [
    [true, true],
    ['', true],
    ['true', true],
    ['locked', true],
    [false, false],
    ['false', false],
    [null, false],
    [undefined, false],
    [0, false],
  ] as const)
    it(`is ${on ? 'on' : 'off'} with ${value === '' ? 'empty text' : `${typeof value} ${String(value)}`}`, async () => {
      const {voice, locked, remember} = await timer({voice: value, locked: value, remember: value});
      expect([voice, locked, remember]).to.deep.equal([on, on, on]);
    });

  it('is the level of a title', async () => {
    const notice = await made('care-notice', {headingLevel: '4'});
    expect(notice.shadowRoot!.querySelector('h4')).to.exist;
    expect(notice.shadowRoot!.querySelector('h2')).not.to.exist;
  });

  it('opens all causes with `open`, or none', async () => {
    const open = async (value: unknown): Promise<number> => {
      const list = await made('cause-list', {open: value});
      return list.shadowRoot!.querySelectorAll('details[open]').length;
    };
    expect(await open(true)).to.equal(await open(''));
    expect(await open(true)).to.be.greaterThan(5);
    expect(await open(false)).to.equal(0);
    expect(await open('posture')).to.equal(1);
  });

  it('holds when it was set before the tag was known', async () => {
    const tag = `late-timer-${Math.random().toString(36).slice(2)}`;
    const element = await made<HoldTimerElement>(tag, {hold: '1m', voice: 'false'});
    const {HoldTimerElement: Timer} = await import('../../src/hold-timer/hold-timer-element.js');
    customElements.define(tag, class extends Timer {});
    await element.updateComplete;
    expect([element.hold, element.voice, hasPart(element, 'timer')]).to.deep.equal([60, false, true]);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {hasPart} from '../helpers/text.js';

type UpdatingElement = HTMLElement & {readonly updateComplete: Promise<unknown>};

// If an element has a property, frameworks set it to the text that is written as the attribute.
describe('a property that is set to the value of an attribute', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  const create = async <E extends UpdatingElement = UpdatingElement>(tag: string, properties: object): Promise<E> => {
    const element = Object.assign(document.createElement(tag), properties) as E;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  };
  const createTimer = (properties: object): Promise<HoldTimerElement> => create('hold-timer', properties);

  it('is converted to a duration or a number', async () => {
    const {program, hold, reps} = await createTimer({
      hold: '1m30s',
      relax: 'PT4S',
      rest: '20',
      prepare: 7,
      reps: '4',
      sets: 2,
    });
    const {dose} = program!;
    expect([dose.hold, dose.relax, dose.rest, dose.prepare, dose.reps, dose.sets]).to.deep.equal([90, 4, 20, 7, 4, 2]);
    expect([hold, reps], 'the property is a number').to.deep.equal([90, 4]);
    expect(record.warnings).to.deep.equal([]);
  });

  it('is converted to text without another converter, and throws for a symbol, as native properties do', async () => {
    const element = await createTimer({label: 5});
    expect(element.label).to.equal('5');
    expect(() => Object.assign(element, {label: Symbol('name')})).to.throw(TypeError);
    expect(element.label).to.equal('5');
  });

  it('makes repetitions untimed with a hold of 0, as a number and as text', async () => {
    for (const hold of [0, '0']) {
      const {program} = await createTimer({hold});
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
    it(`causes one warning, with its name and value, if it is invalid: ${name} = ${JSON.stringify(value)}`, async () => {
      const {program} = await createTimer({[name]: value});
      expect([program?.dose.hold, program?.dose.rest, program?.dose.reps, program?.dose.sets]).to.deep.equal([
        5, 30, 5, 1,
      ]);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain(`<hold-timer>: invalid ${name}="${String(value)}".`);
    });

  it('uses the default, without a warning, if it is null or undefined', async () => {
    for (const empty of [null, undefined]) {
      const {program} = await createTimer({hold: empty, reps: empty, sides: empty, voice: empty});
      expect([program?.dose.hold, program?.dose.reps]).to.deep.equal([5, 5]);
    }
    expect(record.warnings).to.deep.equal([]);
  });

  for (const [value, isOn] of [
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
    it(`is ${isOn ? 'true' : 'false'} if it is set to ${value === '' ? 'empty text' : `${typeof value} ${String(value)}`}`, async () => {
      const {voice, locked, remember} = await createTimer({voice: value, locked: value, remember: value});
      expect([voice, locked, remember]).to.deep.equal([isOn, isOn, isOn]);
    });

  it('sets the level of a heading, as text', async () => {
    const notice = await create('care-notice', {headingLevel: '4'});
    expect(notice.shadowRoot!.querySelector('h4')).to.exist;
    expect(notice.shadowRoot!.querySelector('h2')).not.to.exist;
  });

  it('opens all causes, none, or one with `open`', async () => {
    const countOpen = async (value: unknown): Promise<number> => {
      const list = await create('cause-list', {open: value});
      return list.shadowRoot!.querySelectorAll('details[open]').length;
    };
    expect(await countOpen(true)).to.equal(await countOpen(''));
    expect(await countOpen(true)).to.be.greaterThan(5);
    expect(await countOpen(false)).to.equal(0);
    expect(await countOpen('posture')).to.equal(1);
  });

  it('is converted if it was set before the element was defined', async () => {
    const tag = `late-timer-${Math.random().toString(36).slice(2)}`;
    const element = await create<HoldTimerElement>(tag, {hold: '1m', voice: 'false'});
    const {HoldTimerElement: Timer} = await import('../../src/hold-timer/hold-timer-element.js');
    customElements.define(tag, class extends Timer {});
    await element.updateComplete;
    expect([element.hold, element.voice, hasPart(element, 'timer')]).to.deep.equal([60, false, true]);
  });
});

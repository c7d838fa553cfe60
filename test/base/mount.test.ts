import {expect, fixture, html} from '@open-wc/testing';
import '../../src/care-notice/define.js';
import '../../src/hold-timer/define.js';
import {define} from '../../src/base/define.js';
import {mount} from '../../src/base/mount.js';
import {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';

const place = (data: Record<string, string>, words = ''): Promise<HTMLElement> => {
  const div = document.createElement('div');
  Object.assign(div.dataset, data);
  div.textContent = words;
  return fixture<HTMLElement>(html`${div}`);
};

describe('a place that names an element', () => {
  it('has it inside, once, with the attributes that it has a use for and its own words', async () => {
    const div = await place(
      {physio: 'hold-timer', hold: '7', theme: 'dark', onclick: 'x()', style: 'color: red'},
      'Hold.',
    );
    mount('hold-timer');
    mount('hold-timer');
    const [timer, ...more] = div.querySelectorAll('hold-timer');
    expect(more).to.have.length(0);
    expect(timer!.parentElement).to.equal(div);
    expect(timer).to.be.instanceOf(HoldTimerElement);
    expect([...timer!.attributes].map(({name, value}) => [name, value])).to.deep.equal([
      ['hold', '7'],
      ['theme', 'dark'],
    ]);
    expect(timer!.textContent).to.equal('Hold.');
  });

  it('waits for an element that has not come, and is no other’s', async () => {
    const div = await place({physio: 'not-here'}, 'Words.');
    for (const tag of ['not-here', 'hold-timer', 'care-notice']) mount(tag);
    expect(div.innerHTML).to.contain('Words.');
    expect(div.children).to.have.length(0);
  });
});

describe('a tag that is taken', () => {
  const record = new ConsoleRecord();
  const page = globalThis as {physioElementsTold?: boolean};
  beforeEach(() => {
    delete page.physioElementsTold;
    record.start();
  });
  afterEach(() => record.stop());

  it('stays with who came first, and two versions are told of once', () => {
    const first = customElements.get('hold-timer');
    define('hold-timer', HoldTimerElement);
    expect(record.warnings, 'the same version').to.deep.equal([]);
    class Other extends HoldTimerElement {
      static override readonly version = '9.9.9';
    }
    define('hold-timer', Other);
    define('hold-timer', Other);
    expect(customElements.get('hold-timer')).to.equal(first);
    expect(record.warnings).to.deep.equal([
      `<hold-timer>: version ${HoldTimerElement.version} is used, version 9.9.9 is ignored. [other-version]`,
    ]);
  });

  it('is told of where somebody else’s element has it, which names no version', () => {
    customElements.define('not-ours', class extends HTMLElement {});
    define('not-ours', HoldTimerElement);
    expect(record.warnings).to.deep.equal([
      `<not-ours>: version unknown is used, version ${HoldTimerElement.version} is ignored. [other-version]`,
    ]);
  });
});

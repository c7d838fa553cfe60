import {expect, fixture, html} from '@open-wc/testing';
import '../../src/care-notice/define.js';
import '../../src/hold-timer/define.js';
import {define} from '../../src/base/define.js';
import {mount} from '../../src/base/mount.js';
import {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';

const mountPoint = (data: Record<string, string>, text = ''): Promise<HTMLElement> => {
  const div = document.createElement('div');
  Object.assign(div.dataset, data);
  div.textContent = text;
  return fixture<HTMLElement>(html`${div}`);
};

describe('a mount point', () => {
  it('gets one element, with the attributes that it observes and the text as fallback', async () => {
    const div = await mountPoint(
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

  it('stays as it is until its element is registered, and gets no other element', async () => {
    const div = await mountPoint({physio: 'not-here'}, 'Text.');
    for (const tag of ['not-here', 'hold-timer', 'care-notice']) mount(tag);
    expect(div.innerHTML).to.contain('Text.');
    expect(div.children).to.have.length(0);
  });
});

describe('a tag that is already registered', () => {
  const record = new ConsoleRecord();
  const page = globalThis as {physioElementsTold?: boolean};
  beforeEach(() => {
    delete page.physioElementsTold;
    record.start();
  });
  afterEach(() => record.stop());

  it('keeps the first element, and warns once of two versions', () => {
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
      `<hold-timer>: version 9.9.9 is ignored. Using ${HoldTimerElement.version}. [other-version]`,
    ]);
  });

  it('causes a warning if its element is from elsewhere and has no version', () => {
    customElements.define('foreign-element', class extends HTMLElement {});
    define('foreign-element', HoldTimerElement);
    expect(record.warnings).to.deep.equal([
      `<foreign-element>: version ${HoldTimerElement.version} is ignored. Using an unknown version. [other-version]`,
    ]);
  });
});

import {expect, html, oneEvent} from '@open-wc/testing';
import '../../src/cause-list/define.js';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {isOpen, itemOf, listOf} from '../helpers/cause-list.js';

/** Goes to an anchor of the page. */
async function goTo(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}
const focused = (list: CauseListElement): Element | null => list.shadowRoot!.activeElement;

describe('an address that names a cause', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it, brings it into view and takes the focus there', async () => {
    const list = await listOf(html`<cause-list style="display: block; margin-block-start: 3000px"></cause-list>`);
    await goTo('#cause-old-injury');
    expect(isOpen(list, 'old-injury')).to.equal(true);
    expect(focused(list)).to.equal(itemOf(list, 'old-injury').querySelector('summary'));
    const {top, bottom} = itemOf(list, 'old-injury').getBoundingClientRect();
    expect(top > -1 && bottom <= innerHeight, `${top} to ${bottom}`).to.equal(true);
  });

  it('does so when the page is opened with it', async () => {
    history.replaceState(null, '', '#cause-posture');
    const list = await listOf();
    expect(isOpen(list, 'posture')).to.equal(true);
    expect(focused(list)).to.equal(itemOf(list, 'posture').querySelector('summary'));
    const later = await listOf();
    expect(isOpen(later, 'posture'), 'a list that comes later').to.equal(false);
  });

  it('goes to its name in a list without details', async () => {
    const list = await listOf(html`<cause-list variant="cards"></cause-list>`);
    await goTo('#cause-footwear');
    expect(focused(list)).to.equal(itemOf(list, 'footwear').querySelector('.name'));
  });

  it('is answered by the first list that has the cause, each time', async () => {
    const first = await listOf(html`<cause-list causes="posture"></cause-list>`);
    const second = await listOf();
    const third = await listOf();
    await goTo('#cause-footwear');
    expect([isOpen(second, 'footwear'), isOpen(third, 'footwear')]).to.deep.equal([true, false]);
    await goTo('#top');
    (itemOf(second, 'footwear') as HTMLDetailsElement).open = false;
    await goTo('#cause-footwear');
    expect(isOpen(second, 'footwear')).to.equal(true);
    await goTo('#cause-posture');
    expect([isOpen(first, 'posture'), isOpen(second, 'posture')]).to.deep.equal([true, false]);
  });

  it('leaves the page’s own anchors alone', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = '<p id="cause-posture">The page’s</p><p id="footwear">The page’s</p>';
    const list = await listOf();
    for (const hash of ['#cause-posture', '#footwear', '#cause-', '#cause-nope', '#cause-%22]', '#hip-mobility']) {
      await goTo(hash);
      expect(list.shadowRoot!.querySelectorAll('details[open].cause'), hash).to.have.length(0);
    }
    page.remove();
  });

  it('is not heard by a list that is gone', async () => {
    const list = await listOf();
    list.remove();
    await goTo('#cause-posture');
    expect(isOpen(list, 'posture')).to.equal(false);
  });
});

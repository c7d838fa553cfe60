import {expect, html, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/cause-list/define.js';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import type {CauseToggleEvent} from '../../src/cause-list/cause-toggle-event.js';
import {causeFacts, causeIds} from '../../src/api/content.js';
import {canSendKeys} from '../helpers/capabilities.js';
import {isOpen, itemOf, listOf, litCauses, litRegions, regionOf, regionsOf} from '../helpers/cause-list.js';
import {hasPart, partOf} from '../helpers/text.js';

const point = async (list: CauseListElement, element: Element, type = 'pointerover'): Promise<void> => {
  element.dispatchEvent(new PointerEvent(type, {bubbles: type === 'pointerover'}));
  await list.updateComplete;
};
const away = (list: CauseListElement): Promise<void> =>
  point(list, list.shadowRoot!.querySelector('.list')!, 'pointerleave');
const idsAt = (region: string): string[] =>
  causeIds.filter((id) => (causeFacts[id].regions as readonly string[]).includes(region));
const named = (button: HTMLElement): string => button.textContent.replace(/\s+/g, ' ').trim();

describe('the body beside the causes', () => {
  it('has a button for each region, with the numbers and names of its causes', async () => {
    const list = await listOf();
    expect(regionsOf(list).map((button) => named(button))).to.deep.equal([
      'Head 9 Worry and fear of pain',
      'Trunk 68 How you hold yourself, A stiff trunk',
      'Low back 457 Worn joints or a narrow spine, Tired or strained muscles, Standing or walking for long',
      'Hips 1210 Stiff hips, Weak hip muscles, An old injury',
      'Legs 510 Tired or strained muscles, An old injury',
      'Feet 311 Stiff feet and ankles, Your shoes',
    ]);
    expect(partOf(list, 'figure').querySelector('[role=group]')!.getAttribute('aria-label')).to.match(/^A person walk/);
  });

  it('has no region without causes, and no body where nothing has a place', async () => {
    const list = await listOf(html`<cause-list causes="footwear posture"></cause-list>`);
    expect(regionsOf(list).map((button) => named(button))).to.deep.equal([
      'Trunk 2 How you hold yourself',
      'Feet 1 Your shoes',
    ]);
    const none = await listOf(html`<cause-list figure="none"></cause-list>`);
    expect(hasPart(none, 'figure')).to.equal(false);
  });

  it('lights up the causes of a region that is pointed at, and lets them go', async () => {
    const list = await listOf();
    for (const region of ['head', 'trunk', 'low-back', 'hip', 'legs', 'foot']) {
      await point(list, regionOf(list, region));
      expect(litRegions(list)).to.include(region);
      expect([...new Set(litRegions(list))]).to.deep.equal([region]);
      expect(litCauses(list)).to.deep.equal(idsAt(region));
    }
    await away(list);
    expect([litRegions(list), litCauses(list)]).to.deep.equal([[], []]);
  });

  it('lights up the regions of a cause that is pointed at, and its number', async () => {
    const list = await listOf();
    await point(list, itemOf(list, 'muscle-fatigue').querySelector('.name')!);
    expect(litRegions(list)).to.deep.equal(['low-back', 'legs']);
    const numbers = [...list.shadowRoot!.querySelectorAll('.numbers .lit')].map(({textContent}) => textContent);
    expect(numbers).to.deep.equal(['5', '5']);
  });

  it('lights up the regions of open causes while nothing is pointed at', async () => {
    const list = await listOf(html`<cause-list open="stress-and-fear"></cause-list>`);
    expect(litRegions(list)).to.deep.equal(['head']);
    await point(list, itemOf(list, 'footwear'));
    expect(litRegions(list)).to.deep.equal(['foot']);
    await away(list);
    expect(litRegions(list)).to.deep.equal(['head']);
    (itemOf(list, 'stress-and-fear') as HTMLDetailsElement).open = false;
    await oneEvent(list, 'cause-toggle');
    await list.updateComplete;
    expect(litRegions(list)).to.deep.equal([]);
  });

  it('changes what is painted on the body, near and far', async () => {
    const list = await listOf();
    const fill = (selector: string): string => getComputedStyle(list.shadowRoot!.querySelector(selector)!).fill;
    const parts: [string, string][] = [
      ['head', '.near .head > .skin'],
      ['trunk', '.near .thorax > .top'],
      ['legs', '.near .near-thigh > .bottom'],
      ['legs', '.far .far-thigh > .bottom'],
      ['foot', '.near .near-foot > .skin'],
    ];
    const style = document.createElement('style');
    style.textContent = '*{transition:none!important}';
    list.shadowRoot!.append(style);
    for (const [region, part] of parts) {
      await away(list);
      const before = fill(part);
      await point(list, regionOf(list, region));
      expect(fill(part), part).not.to.equal(before);
    }
    for (const region of ['hip', 'low-back']) {
      await point(list, regionOf(list, region));
      expect(getComputedStyle(list.shadowRoot!.querySelector(`.spot.${region}`)!).opacity).to.equal('1');
    }
  });

  it('is reached by keyboard: focus lights up, Enter opens the first cause and goes there', async function () {
    if (!canSendKeys) this.skip();
    const list = await listOf();
    regionOf(list, 'low-back').focus();
    await list.updateComplete;
    expect(litCauses(list)).to.deep.equal(['arthritis-stenosis', 'muscle-fatigue', 'standing-load']);
    setTimeout(() => void sendKeys({press: 'Enter'}));
    const {cause, open} = await oneEvent<CauseToggleEvent>(list, 'cause-toggle');
    expect([cause, open]).to.deep.equal(['arthritis-stenosis', true]);
    expect(isOpen(list, 'arthritis-stenosis')).to.equal(true);
    expect(list.shadowRoot!.activeElement).to.equal(itemOf(list, 'arthritis-stenosis').querySelector('summary'));
    await list.updateComplete;
    expect(litRegions(list)).to.deep.equal(['low-back']);
  });

  it('scrolls to the first cause, in a list without details too', async () => {
    const list = await listOf(
      html`<cause-list variant="list" style="display: block; margin-block: 3000px"></cause-list>`,
    );
    regionOf(list, 'foot').click();
    await nextFrame();
    const name = itemOf(list, 'foot-ankle-mobility').querySelector('.name')!;
    expect(list.shadowRoot!.activeElement).to.equal(name);
    const {top, bottom} = name.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `${top} to ${bottom} of ${innerHeight}`).to.equal(true);
  });

  it('has targets of 44 px and more, and tags that stay clear of each other and inside', async () => {
    for (const [width, size] of [
      [272, 16],
      [720, 16],
      [720, 13],
      [272, 32],
    ] as const) {
      const list = await listOf(html`<cause-list style="width: ${width}px; font-size: ${size}px"></cause-list>`);
      const field = partOf(list, 'figure').getBoundingClientRect();
      const tags = regionsOf(list).map((button) => {
        const {height, width} = button.getBoundingClientRect();
        expect(Math.min(height, width), `${button.dataset.region} at ${size}`).to.be.at.least(44);
        return button.querySelector('.tag')!.getBoundingClientRect();
      });
      for (const [i, tag] of tags.entries()) {
        expect(tag.left >= field.left && tag.right <= field.right, `${i} in ${width}`).to.equal(true);
        for (const other of tags.slice(i + 1)) {
          const apart =
            tag.right <= other.left ||
            other.right <= tag.left ||
            tag.bottom <= other.top + 1 ||
            other.bottom <= tag.top + 1;
          expect(apart, `tag ${i} in ${width} at ${size}`).to.equal(true);
        }
      }
      const root = list.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    }
  });

  it('stands beside the list where there is room, else over it', async () => {
    const list = await listOf(html`<cause-list style="width: 700px"></cause-list>`);
    const [body, groups] = ['.map', '.groups'].map((part) => list.shadowRoot!.querySelector(part)!);
    expect(groups!.getBoundingClientRect().left).to.be.at.least(body!.getBoundingClientRect().right);
    list.style.width = '400px';
    expect(groups!.getBoundingClientRect().top).to.be.at.least(body!.getBoundingClientRect().bottom);
  });

  it('passes axe while a region is lit, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const list = await listOf(
        html`<cause-list
          theme=${theme}
          open="hip-mobility"
          style=${theme === 'dark' ? 'background: #111; color: #eee' : ''}
        ></cause-list>`,
      );
      await point(list, regionOf(list, 'low-back'));
      await expect(list).to.be.accessible();
    }
  });
});

import {expect, html} from '@open-wc/testing';
import '../../src/advice-list/define.js';
import '../../src/cause-list/define.js';
import '../../src/exercise-card/define.js';
import type {CauseListElement} from '../../src/cause-list/cause-list-element.js';
import {causeById, causeIds} from '../../src/api/content.js';
import {itemOf, listOf} from '../helpers/cause-list.js';
import {fixture} from '../helpers/fixture.js';
import {until} from '../helpers/until.js';

const linksOf = (list: CauseListElement, id: string): HTMLAnchorElement[] => [
  ...itemOf(list, id).querySelectorAll<HTMLAnchorElement>('.to'),
];

describe('what may help with a cause', () => {
  it('is what the article connects with it, and nothing elsewhere', async () => {
    const list = await listOf();
    for (const id of causeIds) {
      const names = causeById(id)!.helps.map(({name}) => name);
      expect(linksOf(list, id).map(({textContent}) => textContent.trim())).to.deep.equal(names);
      expect(itemOf(list, id).textContent.includes('What may help'), id).to.equal(names.length > 0);
    }
    expect(causeIds.filter((id) => linksOf(list, id).length > 0)).to.deep.equal([
      'posture',
      'standing-load',
      'trunk-stiffness',
      'old-injury',
      'footwear',
    ]);
  });

  it('is a name where the page has no card and no advice', async () => {
    const list = await listOf();
    expect(linksOf(list, 'trunk-stiffness').map((link) => link.hasAttribute('href'))).to.not.include(true);
  });

  it('is a link to the card that the page has, and goes there', async () => {
    const card = await fixture<HTMLElement>(
      html`<exercise-card exercise="wall-pelvic-tilt" id="wall"></exercise-card>`,
    );
    const list = await listOf(html`<cause-list open="trunk-stiffness"></cause-list>`);
    const links = linksOf(list, 'trunk-stiffness').filter((link) => link.hasAttribute('href'));
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).to.deep.equal([
      ['Wall pelvic tilt', '#wall'],
    ]);
    links[0]!.click();
    expect(document.activeElement).to.equal(card);
  });

  it('is a link to advice that comes later', async () => {
    const list = await listOf(html`<cause-list open="posture"></cause-list>`);
    const [therapy] = linksOf(list, 'posture');
    expect(therapy!.hasAttribute('href')).to.equal(false);
    await fixture(html`<advice-list></advice-list>`);
    await until(() => therapy!.hasAttribute('href'), 'a link to the advice');
  });

  it('is a link to the advice that the page has, and opens it', async () => {
    const page = await fixture(html`<div><advice-list id="advice" topic="prevention"></advice-list></div>`);
    const advice = page.querySelector('advice-list')!;
    await until(() => advice.shadowRoot?.querySelector('[data-id="walking-posture"]'), 'the advice');
    const list = await listOf(html`<cause-list open="posture"></cause-list>`);
    const [therapy, walk] = linksOf(list, 'posture');
    expect([therapy!.hasAttribute('href'), walk!.getAttribute('href')]).to.deep.equal([false, '#advice']);
    walk!.click();
    expect(advice.shadowRoot!.activeElement?.closest('li')?.dataset.id).to.equal('walking-posture');
  });
});

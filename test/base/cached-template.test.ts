import {expect} from '@open-wc/testing';
import {html, render, type TemplateResult} from 'lit';
import {cachedTemplate} from '../../src/base/cached-template.js';
import {english, type Language} from '../../src/locales/language.js';

describe('a template that is rendered once per page', () => {
  let rendered = 0;
  const record = {name: 'Heel raise'};
  const template = (word: string) => (): TemplateResult => {
    rendered++;
    return html`<p>${word} <b>${record.name}</b></p>`;
  };
  const containers = [0, 1].map(() => document.createElement('div'));
  const show = (index: number, word: string, object: object = record, language?: Language): unknown =>
    render(html`<i>${index}</i>${cachedTemplate(object, word, template(word), language)}`, containers[index]!);

  beforeEach(() => (rendered = 0));

  it('shows a separate copy in each container', () => {
    show(0, 'Now');
    show(1, 'Now');
    expect(rendered).to.equal(1);
    for (const container of containers)
      expect(container.querySelector('p')?.innerHTML).to.equal('Now <b>Heel raise</b>');
    expect(containers[0]!.querySelector('p')).not.to.equal(containers[1]!.querySelector('p'));
  });

  it('keeps its nodes while the key is the same, and replaces them when it changes', () => {
    show(0, 'First');
    const before = containers[0]!.querySelector('p');
    show(0, 'First');
    expect(containers[0]!.querySelector('p')).to.equal(before);
    show(0, 'Then');
    expect(containers[0]!.textContent).to.contain('Then Heel raise');
    expect(containers[0]!.querySelectorAll('p').length).to.equal(1);
  });

  it('is rendered for each object and for each language', () => {
    show(0, 'Here');
    show(0, 'Here', {name: 'another'});
    expect(rendered).to.equal(2);
    const spanish = {tag: 'es', texts: {}};
    show(0, 'Here', record, spanish);
    expect(rendered).to.equal(3);
    show(0, 'Here', record, english);
    expect(rendered).to.equal(3);
    show(0, 'Here', record, {...spanish});
    expect(rendered, 'a language object with other texts').to.equal(4);
  });

  it('leaves no marker comments of lit in the page', () => {
    show(1, 'Clean');
    const comments = document.createNodeIterator(containers[1]!.querySelector('p')!, NodeFilter.SHOW_COMMENT);
    expect(comments.nextNode()).to.equal(null);
  });
});

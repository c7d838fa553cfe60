import {inside, styles} from 'content';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
const templates = inside.map((markup) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
});

/** An element as one writes it by hand: a template, copied into a shadow root, with one sheet for all. */
class VanillaCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(document.importNode(templates[Number(this.getAttribute('kind'))].content, true));
  }
}
customElements.define('vanilla-card', VanillaCard);

export const contender = (count) => {
  const cards = Array.from({length: count}, (_, i) => `<vanilla-card kind="${i % inside.length}"></vanilla-card>`);
  return (stage) => (stage.innerHTML = cards.join(''));
};

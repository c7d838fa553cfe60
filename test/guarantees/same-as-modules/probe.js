// What the elements' templates may hold, also where none holds it yet, in an element of its own.
import {css, html, LitElement, nothing, svg} from 'lit';

const number = (value) => (value === null ? undefined : Number(value));
const tones = [1, 2].map((r) => svg`<circle class="tone ${r}" r=${r}></circle>`);

class ProbeElement extends LitElement {
  told = [];
  events = [];

  constructor() {
    super();
    this.count = 1;
  }

  willUpdate(changed) {
    this.told.push(['will', ...[...changed].map(([name, old]) => `${name}: ${old}`)].join(' '));
    if (this.count === 7) this.count = 8;
    if (this.count === 13) throw new Error('thirteen');
  }

  firstUpdated(changed) {
    this.told.push(`first ${[...changed.keys()].join(' ')}`);
  }

  updated(changed) {
    this.told.push(`updated ${[...changed.keys()].join(' ')}`);
    if (this.count === 20) this.count = 21;
  }

  render() {
    const {content: c} = this;
    return html` <!-- A comment: 1 < 2. -->
      <p
        title=${c}
        lang="${c}"
        class="a ${this.count} ${this.count > 2 ? 'big' : ''} b-${this.mark}"
        data-two="${this.count}${this.mark}"
        ?hidden=${c}
      >
        ${c} and ${c}${c}
      </p>
      ${c}
      <input
        type="checkbox"
        .value=${String(this.count)}
        .checked=${this.count % 2 === 0}
        ?disabled=${this.count > 5}
      />
      <button @click=${this.onClick} @timer-start=${this.count > 3 ? undefined : this.onClick}>${this.count}</button>
      <p>${html`its end is ${c}`} after</p>
      <textarea rows="2">&lt;b> is <b> text</textarea>
      <svg viewBox="0 0 9 9">
        <g transform="rotate(${this.count})">${tones}</g>
        <path d=${c === null ? '' : 'M0 0h9'} />
      </svg>
      <table>
        <tbody>
          ${Array.from(
            {length: this.count % 6},
            (_, i) =>
              html`<tr>
                <td>${i}${i % 2 ? nothing : c}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <ul>
        ${[c, [this.count, 'text'], html`<li>${c}</li>`]}
      </ul>
      ${this.count > 2 ? html`<b>${this.count}</b>` : this.count} &amp; ${this.count > 4 ? html`${c}${this.mark}` : ''}`;
  }

  onClick(event) {
    this.events.push(`${event.type} ${this.localName}`);
    this.count++;
  }
}
ProbeElement.properties = {
  count: {converter: number, attribute: 'how-many'},
  content: {attribute: false},
  mark: {converter: (value) => value},
};
ProbeElement.styles = [
  css`
    :host {
      display: grid;
    }
  `,
  css`
    p {
      display: flex;
    }
  `,
];
customElements.define('probe-element', ProbeElement);
window.template = (text) => html`<i>${text}</i>`;

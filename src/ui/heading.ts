import {html, type TemplateResult} from 'lit';

/** Renders a heading whose level is known only at run time. Levels above 6 become 6. */
export const heading = (level: number, className: string, content: unknown): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 class=${className} part=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${className}>${content}</h6>`;
  }
};

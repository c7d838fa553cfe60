import {html} from 'lit';
import type {Step} from '../content/schema.js';
import type {CardStrings} from '../locales/strings.js';

/** Renders the text of a step, with its duration in bold. */
export const stepText = ({text, seconds}: Pick<Step, 'text' | 'seconds'>, t: CardStrings): unknown =>
  text.split('{seconds}').map((part, i) => (i > 0 ? html`<b>${t.seconds(seconds)}</b>${part}` : part));

import {html} from 'lit';
import type {Step} from '../content/schema.js';
import type {CardStrings} from '../locales/strings.js';

/** The text of a step, its time in bold. */
export const stepText = ({text, seconds}: Pick<Step, 'text' | 'seconds'>, t: CardStrings): unknown =>
  text.split('{seconds}').map((part, i) => (i > 0 ? html`<b>${t.seconds(seconds)}</b>${part}` : part));

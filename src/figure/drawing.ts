import {html, type TemplateResult} from 'lit';

const kept: Record<string, TemplateStringsArray> = {};

/**
 * A template of markup that is made of numbers alone, as it is put into pages unread. A template is known by its list of
 * texts and stays for as long as the page does: so for the same text it is the same list.
 */
export const drawing = (text: string): TemplateResult => html((kept[text] ??= Object.assign([text], {raw: [text]})));

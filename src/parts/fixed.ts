import type {TemplateResult} from 'lit';
import {spoken} from '../i18n/spoken.js';

const kept = new WeakMap<object, Map<string, TemplateResult>>();

/**
 * A part that looks the same in every element that shows the same thing: drawn up once, and kept. In the bundles it is
 * then copied as it stands, without a hole left in it (scripts/slim-lit/templates.mjs), so that a page full of cards
 * fills in each text once. Therefore it has no listeners and no properties.
 * @param of what it shows, unchanged for as long as it lives
 * @param name with all else that it depends on, but for the language
 */
export function fixed(of: object, name: string, template: () => TemplateResult): TemplateResult {
  let parts = kept.get(of);
  if (!parts) kept.set(of, (parts = new Map<string, TemplateResult>()));
  const key = `${spoken} ${name}`;
  let part = parts.get(key);
  if (!part) parts.set(key, (part = Object.assign(template(), {_$fixed: true})));
  return part;
}

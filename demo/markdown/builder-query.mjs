// The query of the builder's URL that restores the markup of an element.
import {options} from '../shared/element-options.js';

/** The attributes in a start tag. */
export const attributesIn = (attributes) =>
  Object.fromEntries(
    [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
  );

/** @returns {string | undefined} undefined if the markup is more than an element with attributes that the builder offers */
export function builderQuery(markup) {
  const [, element, attributes] = /^<([\w-]+)((?:\s[^>]*)?)>\s*<\/\1>$/.exec(markup.trim()) ?? [];
  if (!options[element]) return undefined;
  const values = attributesIn(attributes.replace(/\s+/g, ' '));
  const known = [...options[element].map(({name}) => name), 'lang'];
  if (Object.keys(values).some((name) => !known.includes(name))) return undefined;
  return `?${new URLSearchParams({element, ...values})}`;
}

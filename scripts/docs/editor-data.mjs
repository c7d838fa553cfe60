// Makes the data with which editors complete and explain tags, from the custom elements manifest.
import {linksOf} from '../package/project-links.mjs';

/** The values of a union of literals; undefined for other types. */
const choicesOf = ({text}) => {
  const choices = text
    .split(' | ')
    .filter((part) => /^'.*'$|^\d+$/.test(part))
    .map((part) => part.replaceAll("'", ''));
  return choices.length > 0 ? choices : undefined;
};

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const withDefault = ({description, default: value}) => oneLine(description) + (value ? ` Default: \`${value}\`.` : '');

const markdown = (value) => ({kind: 'markdown', value});

/** A Markdown list with its heading, unless it would be empty. */
const list = (heading, items = [], name = (item) => item.name) =>
  items.length > 0
    ? `\n\n**${heading}**\n${items.map((item) => `- \`${name(item)}\`: ${oneLine(item.description)}`).join('\n')}`
    : '';

/** The link of each tag to the homepage of the package, if it has one. */
const referencesTo = (packageJson) => {
  const {homepage} = linksOf(packageJson);
  return homepage && {references: [{name: packageJson.name, url: homepage}]};
};

/** Custom data for VS Code: https://github.com/microsoft/vscode-custom-data */
export const vsCodeData = (elements, packageJson) => ({
  version: 1.1,
  tags: elements.map(({tagName, description, attributes, events, slots}) => ({
    name: tagName,
    ...referencesTo(packageJson),
    description: markdown(
      oneLine(description) + list('Events', events) + list('Slots', slots, ({name}) => name || '(without a name)'),
    ),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(withDefault(attribute)),
      ...(attribute.type.text === 'boolean'
        ? {valueSet: 'v'}
        : {values: choicesOf(attribute.type)?.map((name) => ({name}))}),
    })),
  })),
});

/** A member without the fields that would be empty. */
const memberOf = ({name, description, type, default: value}) => ({
  name,
  description: oneLine(description),
  ...(type && {type: type.text}),
  ...(value && {default: value}),
});

/** Web types for JetBrains editors: https://github.com/JetBrains/web-types */
export const webTypes = (elements, packageJson) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: packageJson.name,
  version: packageJson.version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({tagName, name: symbol, description, attributes, members, events = [], ...element}) => ({
        name: tagName,
        description: oneLine(description),
        // JSON leaves it out if there is no homepage.
        'doc-url': linksOf(packageJson).homepage,
        source: {module: `./dist/${tagName}/define.js`, symbol},
        attributes: attributes.map(({type, default: value, ...attribute}) => ({
          name: attribute.name,
          description: oneLine(attribute.description),
          ...(value && {default: value}),
          // A boolean attribute needs no value.
          value: type.text === 'boolean' ? {type: 'boolean', required: false} : {type: type.text},
        })),
        slots: element.slots.map(memberOf),
        js: {
          properties: members.filter((member) => member.kind === 'field' && !member.static).map(memberOf),
          events: events.map(memberOf),
        },
        css: {properties: element.cssProperties.map(memberOf), parts: element.cssParts.map(memberOf)},
      })),
    },
  },
});

// What editors offer and tell while one writes a tag, from the custom elements manifest.

/** The values that a type names; undefined where it is not about choices. */
const choicesOf = ({text}) => {
  const choices = text
    .split(' | ')
    .filter((part) => /^'.*'$|^\d+$/.test(part))
    .map((part) => part.replaceAll("'", ''));
  return choices.length > 0 ? choices : undefined;
};

const one = (text = '') => text.replace(/\s+/g, ' ').trim();

const withDefault = ({description, default: value}) => one(description) + (value ? ` Default: \`${value}\`.` : '');

const markdown = (value) => ({kind: 'markdown', value});

/** A list under a heading, if there is anything in it. */
const list = (heading, items = [], name = (item) => item.name) =>
  items.length > 0
    ? `\n\n**${heading}**\n${items.map((item) => `- \`${name(item)}\`: ${one(item.description)}`).join('\n')}`
    : '';

/** Custom data of VS Code: https://github.com/microsoft/vscode-custom-data */
export const vsCodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({tagName, description, attributes, events, slots}) => ({
    name: tagName,
    description: markdown(
      one(description) + list('Events', events) + list('Slots', slots, ({name}) => name || '(without a name)'),
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

/** Only what is said. */
const described = ({name, description, type, default: value}) => ({
  name,
  description: one(description),
  ...(type && {type: type.text}),
  ...(value && {default: value}),
});

/** Web types of JetBrains' editors: https://github.com/JetBrains/web-types */
export const webTypes = (elements, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({tagName, name: symbol, description, attributes, members, events = [], ...element}) => ({
        name: tagName,
        description: one(description),
        source: {module: `./dist/${tagName}/define.js`, symbol},
        attributes: attributes.map(({type, default: value, ...attribute}) => ({
          name: attribute.name,
          description: one(attribute.description),
          ...(value && {default: value}),
          // An attribute without a value is on.
          value: type.text === 'boolean' ? {type: 'boolean', required: false} : {type: type.text},
        })),
        slots: element.slots.map(described),
        js: {
          properties: members.filter((one) => one.kind === 'field' && !one.static).map(described),
          events: events.map(described),
        },
        css: {properties: element.cssProperties.map(described), parts: element.cssParts.map(described)},
      })),
    },
  },
});

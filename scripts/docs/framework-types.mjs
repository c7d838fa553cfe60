// Types for frameworks, from the custom elements manifest: what each element has in one module, and a module a framework
// that says how a template or JSX writes it.

/** As text of a module, with the description above it. */
const documented = (name, type, description = '') =>
  `${description ? `  /** ${description.replace(/\s+/g, ' ').trim()} */\n` : ''}  '${name}'?: ${type} | undefined;\n`;

/** A type of an attribute, with all the ways in which a template may say it. */
const accepted = (text) =>
  text
    .split(' | ')
    .flatMap((part) => (part === 'boolean' ? ['Flag'] : /^\d+$/.test(part) ? [part, `'${part}'`] : [part]))
    .join(' | ');

const withDefault = ({description = '', default: value}) => description + (value ? ` Default \`${value}\`.` : '');

/** One element's attributes, what else can be set, and events. */
function element({name, tagName, attributes, members, events = []}) {
  const base = name.replace(/Element$/, '');
  const own = attributes.filter((attribute) => attribute.name !== 'lang');
  const isAttribute = (field) => own.some(({fieldName}) => fieldName === field);
  const settable = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const lines = [
    `/** Attributes of \`<${tagName}>\`. */\nexport interface ${base}Attributes {\n`,
    ...own.map((attribute) => documented(attribute.name, accepted(attribute.type.text), withDefault(attribute))),
    `}\n\n/** Properties of \`<${tagName}>\` that are set as such, and attributes by the names of their properties. */\n`,
    `export interface ${base}Properties {\n`,
    ...settable.map((field) =>
      isAttribute(field.name)
        ? documented(field.name, `${base}Attributes['${own.find(({fieldName}) => fieldName === field.name).name}']`)
        : documented(field.name, `${name}['${field.name}']`, field.description),
    ),
    `}\n\n/** Events that \`<${tagName}>\` sends, or that come through it. */\nexport interface ${base}Events {\n`,
    ...events.map((event) =>
      documented(event.name, event.type.text, event.description).replace('?', '').replace(' | undefined', ''),
    ),
    '}\n\n',
  ];
  return lines.join('');
}

const HEAD = '// Made by scripts/docs/framework-types.mjs from the JSDoc of the elements.\n';

/** What all frameworks' types are made of. */
function elements(list) {
  const names = list.map(({name}) => name);
  const events = [...new Set(list.flatMap(({events = []}) => events.map(({type}) => type.text)))];
  const properties = new Map(list.flatMap(({cssProperties}) => cssProperties.map((one) => [one.name, one])));
  return `${HEAD}import type {${[...names, ...events].sort().join(', ')}} from '../../index.js';

/** On or off, also as text in a tag: \`''\` is on. */
export type Flag = boolean | 'true' | 'false' | '';

${list.map(element).join('')}/** All of the elements, by tag. */
export interface Elements {
${list
  .map(({tagName, name}) => {
    const base = name.replace(/Element$/, '');
    return `  '${tagName}': {element: ${name}; attributes: ${base}Attributes; properties: ${base}Properties; events: ${base}Events};`;
  })
  .join('\n')}
}

export type Tag = keyof Elements;

/** Custom properties of the page that the elements follow. */
export interface PhysioStyle {
${[...properties.values()].map((one) => documented(one.name, 'string | number', withDefault(one))).join('')}}
`;
}

/** Interfaces of a framework, which list the tags and so are extended, not mapped. */
const react = `${HEAD}// React 19 sets properties and listens: ontimer-start={…}. React 18 sets attributes alone, and what else there is goes by
// a ref.
import type * as React from 'react';
import type {Elements, PhysioStyle, Tag} from '../elements.js';

/** What every element has. A class is \`class\` in both; in React 18 \`className\` would become an attribute of this name. */
type Common<T extends Tag> = React.HTMLAttributes<Elements[T]['element']> &
  React.ClassAttributes<Elements[T]['element']> & {class?: string | undefined};

type Own<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];

type Handlers<T extends Tag> = {
  [E in keyof Elements[T]['events'] & string as \`on\${E}\`]?:
    ((event: Elements[T]['events'][E]) => void) | undefined;
};

type In18<T extends Tag> = Omit<Common<T>, keyof Own<T> | 'className'> & Elements[T]['attributes'];
type In19<T extends Tag> = Omit<Common<T>, keyof Own<T>> & Own<T> & Handlers<T>;

/** Props of an element by its tag, for the version of React whose types are installed. */
export type PropsOf<T extends Tag> = 'use' extends keyof typeof React ? In19<T> : In18<T>;

type All = {[T in Tag]: PropsOf<T>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends All {}
  }
  interface CSSProperties extends PhysioStyle {}
}
`;

const preact = `${HEAD}import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Elements, Tag} from '../elements.js';

type Own<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];

/** Props of an element by its tag. Events are listened to by \`on\` and their name: ontimer-start={…}. */
export type PropsOf<T extends Tag> = Omit<HTMLAttributes<Elements[T]['element']>, keyof Own<T>> &
  ClassAttributes<Elements[T]['element']> &
  Own<T> & {
    [E in keyof Elements[T]['events'] & string as \`on\${E}\`]?:
      ((event: Elements[T]['events'][E]) => void) | undefined;
  };

type All = {[T in Tag]: PropsOf<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends All {}
  }
}
`;

const solid = `${HEAD}import type {JSX} from 'solid-js';
import type {Elements, Tag} from '../elements.js';

type Own<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];

/** Props of an element by its tag. Events are listened to by \`on:\` and their name: on:timer-start={…}. */
export type PropsOf<T extends Tag> = Omit<JSX.HTMLAttributes<Elements[T]['element']>, keyof Own<T>> &
  Own<T> & {
    [A in keyof Elements[T]['attributes'] & string as \`attr:\${A}\`]?: Elements[T]['attributes'][A];
  } & {
    [P in keyof Elements[T]['properties'] & string as \`prop:\${P}\`]?: Elements[T]['properties'][P];
  } & {
    [E in keyof Elements[T]['events'] & string as \`on:\${E}\`]?:
      JSX.EventHandlerWithOptionsUnion<Elements[T]['element'], Elements[T]['events'][E] & Event>;
  };

type All = {[T in Tag]: PropsOf<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends All {}
  }
}
`;

const svelte = `${HEAD}import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Tag} from '../elements.js';

type Own<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];
type Handler<T extends Tag, E extends keyof Elements[T]['events']> = ((event: Elements[T]['events'][E]) => void) | undefined;

/** Attributes of an element by its tag. Events are listened to by \`on\` and their name: ontimer-start={…}. */
export type AttributesOf<T extends Tag> = Omit<HTMLAttributes<Elements[T]['element']>, keyof Own<T>> &
  Own<T> & {
    [E in keyof Elements[T]['events'] & string as \`on\${E}\` | \`on:\${E}\`]?: Handler<T, E>;
  };

type All = {[T in Tag]: AttributesOf<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends All {}
}
`;

const vue = `${HEAD}import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements, Tag} from '../elements.js';

type Own<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];

/** timer-start as TimerStart. */
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** Props of an element by its tag. Events are listened to by their name: @timer-start="…". */
export type PropsOf<T extends Tag> = Omit<HTMLAttributes, keyof Own<T>> &
  PublicProps &
  Own<T> & {
    [E in keyof Elements[T]['events'] & string as \`on\${Pascal<E>}\`]?:
      ((event: Elements[T]['events'][E]) => void) | undefined;
  };

type All = {[T in Tag]: new () => Elements[T]['element'] & {$props: PropsOf<T>}};

declare module 'vue' {
  interface GlobalComponents extends All {}
  interface HTMLAttributes {
    /** Where it goes in an element that has slots of its own. */
    slot?: string | undefined;
  }
}
`;

/** Names of frameworks, each with its module's text. */
export const frameworkTypes = (list) => ({elements: elements(list), react, vue, svelte, solid, preact});

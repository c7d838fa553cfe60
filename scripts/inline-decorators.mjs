import MagicString from 'magic-string';

/** Options of `@property()` and `@state()` without arguments. */
const DEFAULTS = {property: '{}', state: '{attribute: false}'};

/** Where decorators come from: lit's, and ours around it. */
const modules = /^lit\/decorators\.js$|\/attributes\/property\.js$/;

/** `__decorate([property(options)], Class.prototype, "name", void 0)`, as tsc writes it; undefined for other statements. */
function decoration({expression}) {
  if (expression?.type !== 'CallExpression' || expression.callee.name !== '__decorate') return undefined;
  const [decorators, target, name, descriptor] = expression.arguments;
  const [decorator, ...more] = decorators.elements;
  const kind = decorator.callee?.name;
  if (more.length > 0 || !(kind in DEFAULTS))
    throw new Error(`Only @property() and @state() are known, alone: ${name?.value}`);
  if (descriptor.operator !== 'void') throw new Error(`Only fields are decorated: ${name.value}`);
  return {kind, className: target.object.name, name: name.value, options: decorator.arguments[0]};
}

/** What our `@property()` does beyond lit's, for all elements at once. */
const READING = `
import {reading} from '../attributes/reading.js';
ShownElement.getPropertyDescriptor = function (name, key, options) {
  return reading(LitElement.getPropertyDescriptor.call(this, name, key, options), options);
};
`;

/**
 * Rollup plugin: writes lit's `@property()` and `@state()` as the `static properties` they come down to, which saves
 * tsc's helper and lit's decorator module in every file.
 * @param lit whether it is lit that makes the properties; scripts/slim-lit/element.mjs makes them as ours are
 */
export function inlineDecorators({lit = false} = {}) {
  return {
    name: 'inline-decorators',
    transform(code) {
      if (lit && code.includes('class ShownElement extends LitElement {')) return {code: code + READING, map: null};
      // The slim lit asks every element for its properties: one without any says so.
      const properties = new Map(
        [...code.matchAll(/class (\w+) extends ShownElement {/g)].map(([, name]) => [name, []]),
      );
      if (properties.size === 0 && !code.includes('__decorate')) return null;
      const out = new MagicString(code);
      for (const statement of this.parse(code).body) {
        const found = decoration(statement);
        const helper = statement.type === 'VariableDeclaration' && statement.declarations[0].id.name === '__decorate';
        const decorators = statement.type === 'ImportDeclaration' && modules.test(statement.source.value);
        if (!found && !helper && !decorators) continue;
        out.remove(statement.start, statement.end);
        if (!found) continue;
        const options = found.options ? code.slice(found.options.start, found.options.end) : DEFAULTS[found.kind];
        properties.set(found.className, [...(properties.get(found.className) ?? []), `${found.name}: ${options}`]);
      }
      for (const [className, list] of properties) {
        if (!new RegExp(`class ${className} extends (Lit|Shown)Element {`).test(code))
          throw new Error(`Declared properties are not inherited: ${className} is to extend an element without any`);
        if (/\bproperties = /.test(code)) throw new Error(`Properties of ${className} declared in two ways`);
        out.append(`\n${className}.properties = {${list.join(', ')}};\n`);
      }
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

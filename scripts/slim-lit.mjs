import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {walk} from 'estree-walker';

/** The lit that scripts/slim-lit/ does the work of; what a new version changes is to be looked at there. */
const versions = {lit: '3.3.3', 'lit-html': '3.3.3', 'lit-element': '4.2.2', '@lit/reactive-element': '2.1.2'};

/** What lit's element has and ours does without: to call or to override it would do nothing. */
const leftOut = new Set([
  ...['addController', 'removeController', 'addInitializer', 'shadowRootOptions', 'renderOptions', 'createRenderRoot'],
  ...['shouldUpdate', 'scheduleUpdate', 'performUpdate', 'enableUpdating', 'isUpdatePending', 'getUpdateComplete'],
  ...['createProperty', 'getPropertyDescriptor', 'getPropertyOptions', 'elementProperties', 'elementStyles'],
  ...['finalizeStyles', 'finalized', 'toAttribute', 'fromAttribute'],
]);

/** Says what is not known in the options of a declared property; undefined where all is. */
function unknownOption({type, properties}) {
  if (type !== 'ObjectExpression') return 'options that are not written in place';
  const known = ({key, value}) =>
    key?.name === 'converter' ||
    (key?.name === 'attribute' && (value.value === false || typeof value.value === 'string'));
  const unknown = properties.find((option) => !known(option));
  return unknown && `the option ${unknown.key?.name ?? 'that is spread'}`;
}

/**
 * Rollup plugin: puts scripts/slim-lit/ in place of lit, which is lit as far as our elements use it.
 * Left out are fallbacks for browsers that our styles cannot reach anyway, directives, controllers, reflection,
 * types of properties, other bindings than of attributes, properties, events and contents, and DOM nodes as values.
 * Whatever of lit is left out and could be missed without an error of its own, fails the build here.
 */
export function slimLit() {
  return {
    name: 'slim-lit',
    buildStart() {
      for (const [name, version] of Object.entries(versions)) {
        const file = join(import.meta.dirname, '../node_modules', name, 'package.json');
        const installed = JSON.parse(readFileSync(file, 'utf8')).version;
        if (installed !== version)
          this.error(`${name} is ${installed}: look at what it changed since ${version} (see scripts/slim-lit.mjs)`);
      }
    },
    resolveId(source) {
      if (source === 'lit') return join(import.meta.dirname, 'slim-lit/index.mjs');
      if (/^(?:lit|lit-html|lit-element|@lit)(?:\/|$)/.test(source))
        this.error(`${source} is left out of the bundles: see scripts/slim-lit.mjs`);
      return null;
    },
    transform: {
      // After decorators have become `properties`.
      order: 'post',
      handler(code, id) {
        if (id.startsWith(join(import.meta.dirname, 'slim-lit'))) return;
        walk(this.parse(code), {
          enter: (node) => {
            if (node.type === 'Identifier' && leftOut.has(node.name))
              this.error(`${node.name} is left out of the bundles: see scripts/slim-lit.mjs`, node.start);
            if (node.type !== 'AssignmentExpression') return;
            const declared = node.left.property?.name;
            if (declared === 'styles' && !node.right.elements?.every((style) => style?.type !== 'ArrayExpression'))
              this.error('Styles that are not a list, or lists in it: see scripts/slim-lit.mjs', node.start);
            if (declared !== 'properties') return;
            for (const {key, value} of node.right.properties) {
              const unknown = unknownOption(value);
              if (unknown) this.error(`${key.name} has ${unknown}: see scripts/slim-lit.mjs`, value.start);
            }
          },
        });
      },
    },
  };
}

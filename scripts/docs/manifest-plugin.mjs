// A plugin for @custom-elements-manifest/analyzer that adapts it to the sources of this library.
import {readFileSync} from 'node:fs';

/** The types that JSDoc refers to by name, with the modules that declare them. */
const namedTypes = {ExerciseId: 'src/content/facts/doses.ts', CauseId: 'src/content/facts/causes.ts'};

/** Returns the members of a type that is a union of string literals. */
function choicesOf(name) {
  const [, choices] = new RegExp(`export type ${name} =([^;]+);`).exec(readFileSync(namedTypes[name], 'utf8'));
  return choices
    .split('|')
    .map((choice) => choice.trim())
    .filter(Boolean);
}

/** Replaces the names in a JSDoc type with the members of their unions. */
const expanded = (type) =>
  type
    .split('|')
    .flatMap((part) => (part.trim() in namedTypes ? choicesOf(part.trim()) : part.trim()))
    .join(' | ');

/** `@attr {type} [name=default] - description`. The type may contain braces, as `(string & {})` does. */
const ATTRIBUTE = /@attr \{((?:[^{}]|\{[^{}]*\})+)\} \[?([\w-]+)/g;

const EVENT = /@fires \{\w+\} ([\w-]+)/g;

/** Returns the path, in the package, of the module that a source is compiled to. */
const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Returns the custom properties that an element reads, for its entry in the manifest. */
function cssPropertiesOf(tag) {
  const table = JSON.parse(readFileSync('src/styles/custom-properties.json', 'utf8'));
  return table
    .filter(({elements}) => elements.includes(tag))
    .map(({name, default: value, description}) => ({description, name, ...(value && {default: value})}));
}

/** The base classes of the elements, which the package does not export. */
const BASE_CLASSES = [
  {name: 'PhysioElement', path: 'src/base/physio-element.ts'},
  {name: 'TimerApi', path: 'src/hold-timer/timer-api.ts'},
];
const isBaseClass = (name) => BASE_CLASSES.some((one) => one.name === name);

/** Returns whether a member belongs to the public API of the library. Members of LitElement are documented by lit. */
const isPublic = ({name, privacy = 'public', inheritedFrom}) =>
  privacy === 'public' && !name.startsWith('#') && (!inheritedFrom || isBaseClass(inheritedFrom.name));

/**
 * Creates the plugin. It reads tags from calls of `define` (src/base/define.ts), takes the types of attributes and of their
 * properties from the JSDoc, adds the custom properties from the table, replaces paths with those in the package, and removes private
 * members.
 */
export function manifestPlugin() {
  /** The calls of `define`: the tag, the name of the class and the path of the module. */
  const definitions = [];
  /** For each declaration, the types of its attributes in JSDoc. */
  const types = new Map();
  return {
    name: 'physio-elements',
    analyzePhase({ts, node, moduleDoc}) {
      if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
        const [tag, element] = node.arguments;
        definitions.push({tag: tag.text, name: element.getText(), path: moduleDoc.path});
      }
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name.text);
      const text = ts.getJSDocCommentsAndTags(node)[0]?.getText() ?? '';
      types.set(declaration, Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, type, name]) => [name, type])));
      // The analyzer also lists events whose name is not a literal.
      const events = [...text.matchAll(EVENT)].map(([, name]) => name);
      declaration.events = declaration.events?.filter(({name}) => events.includes(name));
    },
    packageLinkPhase({customElementsManifest}) {
      const {modules} = customElementsManifest;
      for (const {declarations, exports} of modules) {
        const exported = new Set(exports.map(({name}) => name));
        declarations.splice(0, Infinity, ...declarations.filter(({name}) => exported.has(name)));
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          for (const attribute of declaration.attributes ?? []) {
            const documented = types.get(declaration)[attribute.name];
            if (!documented) throw new Error(`The JSDoc of ${declaration.name} has no type for ${attribute.name}.`);
            const type = expanded(documented);
            attribute.type = {text: type};
            const field = declaration.members.find(({name}) => name === attribute.fieldName);
            if (!field) continue;
            const {description, default: value} = attribute;
            Object.assign(field, {type: {text: `${type} | undefined`}, description}, value && {default: value});
          }
        }
      }
      for (const {tag, name, path} of definitions) {
        const found = modules.find(({declarations}) => declarations.some((declaration) => declaration.name === name));
        Object.assign(
          found.declarations.find((declaration) => declaration.name === name),
          {tagName: tag, customElement: true, cssProperties: cssPropertiesOf(tag)},
        );
        const declaration = {name, module: found.path};
        const {exports} = modules.find((module) => module.path === path);
        for (const entry of exports) if (entry.name === name) entry.declaration = {...declaration};
        exports.push({kind: 'custom-element-definition', name: tag, declaration});
      }
      // The order in which the analyzer finds files may vary.
      const published = modules.filter(({path}) => !BASE_CLASSES.some((one) => one.path === path));
      modules.splice(0, Infinity, ...published.sort((one, other) => one.path.localeCompare(other.path)));
      // The analyzer lists re-exported types, too, which do not exist at run time. Their modules are relative paths.
      for (const module of modules)
        module.exports = module.exports.filter(({declaration}) => !declaration.module?.startsWith('.'));
      // Paths are replaced last, because the code above looks up modules by the paths of their sources.
      for (const module of modules) {
        module.path = publishedPath(module.path);
        for (const {declaration} of module.exports) declaration.module = publishedPath(declaration.module);
        for (const declaration of module.declarations) {
          if (isBaseClass(declaration.superclass?.name)) declaration.superclass = {name: 'LitElement', package: 'lit'};
          for (const member of declaration.members ?? []) {
            delete member.inheritedFrom;
            // Here, the default is the name of a constant.
            if (member.static) delete member.default;
          }
        }
      }
    },
  };
}

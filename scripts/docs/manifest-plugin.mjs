import {readFileSync} from 'node:fs';

/** Types that JSDoc names, and the module that says what they are. */
const named = {ExerciseId: 'src/content/facts/doses.ts', CauseId: 'src/content/facts/causes.ts'};

/** The choices of a type that is a union of texts. */
function choicesOf(name) {
  const [, choices] = new RegExp(`export type ${name} =([^;]+);`).exec(readFileSync(named[name], 'utf8'));
  return choices
    .split('|')
    .map((choice) => choice.trim())
    .filter(Boolean);
}

/** A type as JSDoc has it, with the choices in the place of names. */
const expanded = (type) =>
  type
    .split('|')
    .flatMap((part) => (part.trim() in named ? choicesOf(part.trim()) : part.trim()))
    .join(' | ');

/** `@attr {type} [name=default] - description`: the type may have braces of its own, as `(string & {})`. */
const ATTRIBUTE = /@attr \{((?:[^{}]|\{[^{}]*\})+)\} \[?([\w-]+)/g;

const EVENT = /@fires \{\w+\} ([\w-]+)/g;

/** Where the package has what a module of the sources becomes. */
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** What elements have in common: in the package nothing is there by its name. */
const COMMON = {name: 'ShownElement', path: 'src/parts/shown-element.ts'};

/** What anyone outside may use, and is ours: what LitElement has is its own to document. */
const isPublic = ({name, privacy = 'public', inheritedFrom}) =>
  privacy === 'public' && !name.startsWith('#') && (!inheritedFrom || inheritedFrom.name === COMMON.name);

/**
 * Plugin for @custom-elements-manifest/analyzer: what is special about our sources. Tags are defined by `define` of
 * src/parts/define.ts; the types of attributes are those of the JSDoc, and those of properties with them; paths are the
 * package's; nothing private is told.
 */
export function manifestPlugin() {
  /** Tag, class and where each is. */
  const definitions = [];
  /** What the JSDoc of a class says: types by attribute. */
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
      // The analyzer finds others, where an event's class is made of what is at hand.
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
            if (!documented) throw new Error(`No type in the JSDoc of ${declaration.name} for ${attribute.name}`);
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
          {tagName: tag, customElement: true},
        );
        const declaration = {name, module: found.path};
        const {exports} = modules.find((module) => module.path === path);
        for (const one of exports) if (one.name === name) one.declaration = {...declaration};
        exports.push({kind: 'custom-element-definition', name: tag, declaration});
      }
      // Files are found in any order.
      const ours = modules.filter(({path}) => path !== COMMON.path);
      modules.splice(0, Infinity, ...ours.sort((one, other) => one.path.localeCompare(other.path)));
      // Last, because until here they name the sources.
      for (const module of modules) {
        module.path = built(module.path);
        for (const {declaration} of module.exports) declaration.module = built(declaration.module);
        for (const declaration of module.declarations) {
          if (declaration.superclass?.name === COMMON.name)
            declaration.superclass = {name: 'LitElement', package: 'lit'};
          for (const member of declaration.members ?? []) {
            delete member.inheritedFrom;
            // Said by the name of a constant.
            if (member.static) delete member.default;
          }
        }
      }
    },
  };
}

import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** `this.name = value;` or `this.#name = value;` */
const isInitial = ({type, expression}) =>
  type === 'ExpressionStatement' &&
  expression.type === 'AssignmentExpression' &&
  expression.left.object?.type === 'ThisExpression';

/** Whether a value is the same wherever in its object's making it is made: it asks nothing of the object yet. */
function isIndependent(value) {
  let independent = true;
  walk(value, {
    enter(node) {
      if (node.type === 'ThisExpression') independent = false;
      if (node.type === 'ArrowFunctionExpression') this.skip();
    },
  });
  return independent;
}

/**
 * Rollup plugin: gives private fields their initial values where they are declared, as the sources have it. tsc moves
 * them into the constructor as soon as a public field of the class has an initial value, which names each field twice.
 */
export function inlineFields() {
  return {
    name: 'inline-fields',
    transform(code) {
      if (!/this\.#\w+ = /.test(code)) return null;
      const out = new MagicString(code);
      const inline = ({body}) => {
        const constructor = body.find(({kind}) => kind === 'constructor')?.value;
        if (!constructor || constructor.params.length > 0) return;
        const [first, ...others] = constructor.body.body;
        const statements = first && isInitial(first) ? [first, ...others] : others;
        const end = statements.findIndex((statement) => !isInitial(statement));
        for (const {start, end: after, expression} of statements.slice(0, end < 0 ? undefined : end)) {
          const {property} = expression.left;
          const {right} = expression;
          const field = body.find(
            ({type, key, value}) =>
              type === 'PropertyDefinition' && !value && key.type === 'PrivateIdentifier' && key.name === property.name,
          );
          if (property.type !== 'PrivateIdentifier' || !field || !isIndependent(right)) continue;
          out.appendLeft(field.key.end, ` = ${code.slice(right.start, right.end)}`);
          out.remove(start, after);
        }
      };
      walk(this.parse(code), {enter: (node) => void (node.type === 'ClassBody' && inline(node))});
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

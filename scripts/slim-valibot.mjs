import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The valibot whose source the cuts below were made for. */
const VERSION = '1.5.0';

/**
 * What of valibot's source goes, as we call it: always to the first fault and no further, with plain numbers and texts,
 * without languages, metadata, fallbacks, or its standard interface. Of an issue only the message and the path are read,
 * of a path only its keys. Whether a value is of its type needs no note, because nothing goes on after a fault. Each cut
 * is looked for, and one that is not found fails the build.
 */
const cuts = [
  [
    /\{\s*type: "(?:array|object)",\s*origin: "(?:value|key)",\s*input,\s*key(: \w+)?,\s*value(?:: [\w$[\]]+)?\s*\}/g,
    '{ key$1 }',
  ],
  [/^\s*(?:reference: [\w$]+|async: false|kind: "\w+"|type: "(?!optional")\w+"),\n/gm, ''],
  [/(function _standardSchema\(schema\) \{)[^]*?(return schema;)/, '$1$2'],
  [/, \/\* @__PURE__ \*\/ getGlobalConfig\(config\$1\)/g, ''],
  [/typed: dataset\.typed,\n/g, ''],
  [/dataset\.typed && /g, ''],
  [/dataset\.typed = (?:true|false);/g, ';'],
  [/dataset\.issues\?\.push\(issue\);/g, ''],
  [
    /(?:if \(item\.kind !== "metadata"\)) \{[^]*?dataset = item\["~run"\]\(dataset, config\$1\);\s*\}/,
    'if (!dataset.issues) dataset = item["~run"](dataset);',
  ],
  [
    /\(valueSchema\.type === "exact_optional" \|\| valueSchema\.type === "optional" \|\| valueSchema\.type === "nullish"\)/g,
    'valueSchema.type === "optional"',
  ],
  [
    /valueSchema\.type !== "exact_optional" && valueSchema\.type !== "optional" && valueSchema\.type !== "nullish"/g,
    'valueSchema.type !== "optional"',
  ],
  [/else if \(valueSchema\.fallback !== void 0\) .*;\n/g, ''],
  [/\/\* @__PURE__ \*\/ getDefault\((\w+)[^)]*\)/g, '$1.default'],
  [/[\w.]+ instanceof Date \? [\w.]+\.toJSON\(\) : /g, ''],
  [
    /(function _addIssue\()[^]*?(\n\})/,
    `$1context, label, dataset, other) {
      const input = other && "input" in other ? other.input : dataset.value;
      const expected = other?.expected ?? context.expects;
      const received = other?.received ?? _stringify(input);
      dataset.issues = [{
        message: context.message ?? \`Invalid \${label}: \${expected ? \`Expected \${expected} but r\` : "R"}eceived \${received}\`,
        path: other?.path
      }];$2`,
  ],
  [/config\$1\.abortEarly/g, 'true'],
  [/, config\$1\b/g, ''],
  [/"~run"\(dataset\)/g, '_$run(dataset)'],
  [/\["~run"\]/g, '._$run'],
];

/** Rollup plugin: leaves out of valibot what our one way of calling it does not reach. */
export function slimValibot() {
  return {
    name: 'slim-valibot',
    buildStart() {
      const file = join(import.meta.dirname, '../node_modules/valibot/package.json');
      const {version} = JSON.parse(readFileSync(file, 'utf8'));
      if (version !== VERSION) this.error(`valibot is ${version}: look at what it changed since ${VERSION}`);
    },
    transform(code, id) {
      if (!/valibot\/dist\/index\.m?js$/.test(id)) return null;
      return {
        code: cuts.reduce((text, [what, instead]) => {
          if (text.search(what) < 0) this.error(`valibot has no ${what}: see scripts/slim-valibot.mjs`);
          return text.replace(what, instead);
        }, code),
        map: null,
      };
    },
  };
}

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The valibot whose source the cuts below were made for. */
const VERSION = '1.5.0';

/**
 * What of valibot's source goes, as we call it: always with `abortEarly`, without languages, metadata, fallbacks, or its
 * standard interface; of an issue only the message and the path are read, of a path only its keys. Each cut is looked
 * for, and one that is not found fails the build.
 */
const cuts = [
  [/^\s*reference: \w+(?:\$\d)?,\n/gm, ''],
  [/^\s*async: false,\n/gm, ''],
  [/(function _standardSchema\(schema\) \{)[^]*?(return schema;)/, '$1$2'],
  [/(function getGlobalConfig\(config\$1\) \{)[^]*?\n\}/, '$1 return config$$1; }'],
  [
    /\{\s*type: "(?:array|object)",\s*origin: "(?:value|key)",\s*input,\s*key(: \w+)?,\s*value(?:: [\w$[\]]+)?\s*\}/g,
    '{ key$1 }',
  ],
  [/dataset\.issues\?\.push\(issue\);/g, ''],
  [/!config\$1\.abortEarly && !config\$1\.abortPipeEarly/g, 'false'],
  [
    /\(valueSchema\.type === "exact_optional" \|\| valueSchema\.type === "optional" \|\| valueSchema\.type === "nullish"\)/g,
    'valueSchema.type === "optional"',
  ],
  [
    /valueSchema\.type !== "exact_optional" && valueSchema\.type !== "optional" && valueSchema\.type !== "nullish"/g,
    'valueSchema.type !== "optional"',
  ],
  [/else if \(valueSchema\.fallback !== void 0\) .*;\n/g, ''],
  [/, \{ issues: \/\* @__PURE__ \*\/ _subIssues\(\w+\) \}/g, ''],
  [
    /(function _addIssue\()[^]*?(\n\})/,
    `$1context, label, dataset, config, other) {
      const input = other && "input" in other ? other.input : dataset.value;
      const expected = other?.expected ?? context.expects;
      const received = other?.received ?? _stringify(input);
      if (context.kind === "schema") dataset.typed = false;
      dataset.issues = [{
        message: context.message ?? \`Invalid \${label}: \${expected ? \`Expected \${expected} but r\` : "R"}eceived \${received}\`,
        path: other?.path
      }];$2`,
  ],
  [/config\$1\.abortEarly/g, 'true'],
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

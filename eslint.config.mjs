import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  {ignores: ['**/dist/', 'node_modules/', 'coverage/', '.screenshots/', 'test/bench/.base/']},
  js.configs.recommended,
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {files: ['demo/{client,shared}/*', 'wordpress/**/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['test/**/*.{js,mjs}', 'scripts/pictures/screenshots.mjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Numbers in templates are how lit writes them.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/explicit-member-accessibility': ['error', {accessibility: 'no-public'}],
      // An index that is known to exist is said so with `as`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/all']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Our static parts of a template are minified in the build; native elements take no time to look up.
      'lit/no-native-attributes': 'off',
      'lit/no-template-map': 'off',
      // A decorator is more bytes than the query.
      'lit/prefer-query-decorators': 'off',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    // Warnings have one form, which src/warnings/warn.ts writes. autoload.js imports nothing before it is needed, and the
    // command line prints.
    files: ['src/**/*.ts'],
    ignores: ['src/warnings/warn.ts', 'src/autoload.ts', 'src/prerender/cli.ts'],
    rules: {'no-console': 'error'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Every chai assertion has the type of a promise, because the one of axe is.
      '@typescript-eslint/no-floating-promises': 'off',
      // An element found in a page is of its class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

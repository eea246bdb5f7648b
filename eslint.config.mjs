import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';
import {
  everywhere,
  inDatabaseCode,
  inPages,
  inPureCode,
  inReaders,
  inTests,
  withoutDatabase,
} from './tools/check/forbidden-syntax.mjs';

const PRODUCT = ['api/src/**/*.ts', 'web/src/**/*.{ts,vue}', 'shared/src/**/*.ts'];

/** Of several matching entries only the last one counts, so each names all it forbids. */
const forbidSyntax = (files, ...lists) => ({
  files,
  rules: { 'no-restricted-syntax': ['error', ...everywhere, ...lists.flat()] },
});

export default tseslint.config(
  { ignores: ['**/dist/', '**/test-results/', 'shared/src/contract/schema.ts', 'coverage/', '.data/', '.stamp/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },

  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.vue'] },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // `const { sort, ...shown } = row` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A DTO's fields are filled from outside, an entity's by TypeORM: neither is made by its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // There are no enums here, and it takes keys of mapped types for some.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: PRODUCT, rules: { 'no-console': 'error' } },

  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-v-html': 'error',
      // `lang?: string` says by its type that it may be left out.
      'vue/require-default-prop': 'off',
    },
  },
  { files: ['web/**/*.{ts,vue}'], languageOptions: { globals: globals.browser } },

  forbidSyntax(['api/**/*.ts'], inDatabaseCode, inReaders),
  forbidSyntax(['api/src/**/*.{controller,policy,dto,errors}.ts'], inDatabaseCode, inReaders, withoutDatabase),
  // Grants and definitions take no parameters.
  forbidSyntax(['api/src/platform/database/**/*.ts'], inDatabaseCode),
  forbidSyntax(['shared/**/*.ts'], inPureCode),
  forbidSyntax(['web/**/*.{ts,vue}'], inPages),
  forbidSyntax(['api/test/**/*.ts', 'e2e/**/*.ts', '**/*.{spec,int-spec}.ts'], inDatabaseCode, inTests),

  prettier,
);

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { policies, rooms } from './eslint.rooms.mjs';

/** Rooms whose files are pure functions: what they give depends on their arguments alone. */
const PURE = ['src/domain/**', 'src/views/**'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.*/',
    '.astro/',
    '.cache/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // Scripts that run in readers' browsers as they are.
    files: ['src/**/*.js'],
    languageOptions: {
      globals: {
        document: false,
        localStorage: false,
        navigator: false,
        addEventListener: false,
        setTimeout: false,
      },
    },
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An index just checked by a loop or a search is what `!` is for under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript's noPropertyAccessFromIndexSignature decides where brackets are due.
      '@typescript-eslint/dot-notation': 'off',
      // Properties of hast elements are a dictionary.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['src/**/*.ts', 'src/**/*.astro', 'astro.config.mjs'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': rooms,
      'boundaries/root-path': import.meta.dirname,
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/site\\.ts$',
              allowTypeImports: true,
              message: 'Tests are about a site of their own, tests/support/site.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', ...impure(['process', 'navigator', 'window', 'document'])],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives as the argument `now`.' },
        { object: 'Math', property: 'random', message: 'A page is the same whenever it is built.' },
        { object: 'import.meta', property: 'env', message: 'What a page needs arrives in its view.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          message: 'Time arrives as the argument `now`.',
        },
        {
          selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]',
          message: 'What a page needs arrives in its view.',
        },
      ],
    },
  },
);

function impure(names) {
  return names.map((name) => ({ name, message: 'What this room needs arrives as an argument.' }));
}

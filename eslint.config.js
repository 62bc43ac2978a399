import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import whom: the table of ARCHITECTURE.md. `tests/architecture.test.ts` holds the same table over the whole tree. */
const pure = [
  '**/page/**',
  '**/store/**',
  '**/data/**',
  '**/browser.ts',
  'dexie',
  'webextension-polyfill',
  'preact',
  'node:*',
];
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'out', 'node_modules'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-throw-literal': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}'],
    ignores: ['lib/data/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  forbid(['lib/text/**', 'lib/model/**'], pure, 'text and model know nothing but themselves.'),
  forbid(
    ['lib/detect/**', 'lib/relate/**', 'lib/anchor/**'],
    pure,
    'The core is text in, values out: pass what it needs as an argument.',
  ),
  forbid(['lib/page/**'], ['**/store/**', '**/detect/**', 'dexie', 'webextension-polyfill'], 'page is DOM only.'),
  forbid(
    ['lib/store/**'],
    ['**/detect/**', '**/page/**', '**/data/**', 'webextension-polyfill'],
    'store is Dexie only.',
  ),
  forbid(
    ['components/**'],
    ['**/store/**', '**/browser.ts', 'dexie', 'webextension-polyfill'],
    'Components take props and callbacks; entry points connect them.',
  ),
);

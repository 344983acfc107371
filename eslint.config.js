import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The order of the folders in `src`: each imports from those before it alone. */
const layers = [
  'db',
  'stats',
  'language',
  'charts',
  'crms',
  'intake',
  'model',
  'habits',
  'lists',
  'findings',
  'accounts',
  'masking',
  'deck',
  'rep',
  'top',
  'session',
  'workspace',
  'ui',
  'pages',
];
/** Files of `src` itself that stand between the findings and the pages. */
const top = ['pipeline', 'pipeline-audit', 'preset', 'confirmed'];

const engine = {
  regex: '^(@duckdb/|apache-arrow$)',
  message: 'Only src/db knows the engine: use the Db interface.',
};

/** Imports that come down in one of the layers. */
function noneOf(names) {
  const folders = names.filter((name) => name !== 'top').map((name) => `${name}/`);
  const files = names.includes('top') ? top.map((name) => `${name.replace('.', '\\.')}$`) : [];
  if (folders.length + files.length === 0) return [];
  const message = `The order of the layers is ${layers.join(', ')}: import only from an earlier one.`;
  return [{ regex: `^(\\.\\.?/)+(${[...folders, ...files].join('|')})`, message }];
}

function restrict(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const layered = layers.map((layer, index) => {
  const later = noneOf(layers.slice(index + 1));
  const files = layer === 'top' ? top.map((name) => `src/${name}.ts`) : [`src/${layer}/**`];
  return restrict(files, layer === 'db' ? later : [engine, ...later]);
});

export default defineConfig(
  { ignores: ['dist', 'coverage', 'tests/fixtures'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-undef': 'off',
      // Published constants keep the digits they were published with.
      'no-loss-of-precision': 'off',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['src/**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-at-debug-tags': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  // Commands speak to a terminal.
  {
    files: ['src/cli/**', 'tests/run.mjs', 'tests/browser/harness/*.mjs', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  // What this page does is forbidden: it shows that the harness notices.
  { files: ['tests/browser/harness/offender/**'], rules: { 'no-eval': 'off' } },
  restrict(['src/**'], [engine]),
  restrict(['src/export/**'], [engine, ...noneOf(layers)]),
  ...layered,
);

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The rooms of the house, left to right: a file may import only from its own room and those before it. */
const ROOMS = ['model', 'analysis', 'charts'];

export default typescript.config(
  { ignores: ['dist/', 'generated/', '.astro/', 'reports/', 'node_modules/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      // French wants no-break spaces before some signs, in texts with figures too.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A region that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  ...ROOMS.map((room, index) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...ROOMS.slice(index + 1), 'components', 'layouts', 'pages', 'stories'].map(
                (later) => `**/${later}/**`,
              ),
              message: `src/${room} may not import from rooms to its right (docs/architecture.md).`,
            },
            {
              group: ['node:*', 'astro:*'],
              message: `src/${room} is pure: files and pages stay outside.`,
            },
          ],
        },
      ],
    },
  })),
);

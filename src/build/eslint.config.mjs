import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What runs in foreign pages: everything in src but the tools of this repository. */
const shipped = { files: ['src/**/*.ts'], ignores: ['src/build/**', 'src/cli/**', 'src/publish/**'] };

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'release/**',
      'node_modules/**',
      'src/locales/**',
      'stories/partners/**',
      'test/frameworks/*/**/*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return warn(…)` ends a function early, and reads well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Spread by letters is meant, and safe beside old libraries where Array.from is not.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess this is how a place that must exist is written.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // TypeScript itself sees to it (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // The feed is data of others: what TypeScript thinks impossible has to be asked all the same.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/build/**', 'src/cli/**', 'src/publish/**'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'PplElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-native-attributes': 'off',
      // Safari takes a list without markers for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-template-bind': 'error',
      // A strict policy of a page drops them.
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput', 'onload', 'onerror'],
      'lit/no-value-attribute': 'error',
      // One folder an element: define.ts registers, the class module has no side effects.
      'wc/no-exports-with-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    ...shipped,
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'alert',
        'confirm',
        'prompt',
        'structuredClone',
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js' },
            { name: 'lit/directives/unsafe-svg.js' },
            { name: 'zod', message: "Take 'zod/mini'." },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'Texts are text.',
        })),
        // The compiler knows how old the language's own are (tsconfig.browsers.json), and nothing of the browser's.
        ...['throwIfAborted', 'checkVisibility', 'showPicker', 'canParse'].map((property) => ({
          property,
          message: 'Chrome 92 has none.',
        })),
        { object: 'AbortSignal', property: 'timeout', message: 'Chrome 92 has none.' },
        { object: 'AbortSignal', property: 'any', message: 'Chrome 92 has none.' },
        { object: 'document', property: 'write' },
        { object: 'Array', property: 'from', message: 'Prototype and MooTools break it: spread instead.' },
        { object: 'JSON', property: 'stringify', message: 'Prototype breaks it: keep the raw text.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'Old libraries add keys: use Object.keys or Object.entries.' },
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], TSParameterProperty',
          message: 'Plain JavaScript with types only.',
        },
        {
          selector: "CallExpression[callee.property.name='addEventListener'][arguments.0.value='unload']",
          message: 'It blocks the back/forward cache.',
        },
      ],
    },
  },
  {
    files: ['src/feed/cache.ts'],
    // The one place that stores, when the page asks.
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's and node:test's own ways of writing.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);

import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {houseRules} from './scripts/lint/house-rules.ts';

const widgets = ['src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.cache/',
      'coverage/',
      'data/',
      // What imports the peers cannot be linted with types where they are not installed; `tsc -p bench` checks it.
      'bench/peers/',
      'bench/servers/load.ts',
      'examples/',
      'docs/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: widgets,
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Every element extends Lit's, whose lifecycle methods are always there to call.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // A test states facts as bare expressions.
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['test/{elements,embed,parts}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it: unawaited, it cannot fail.',
        },
      ],
    },
  },
  ...houseRules,
);

import type {ESLint, Linter} from 'eslint';
import {parser} from 'typescript-eslint';
import {describedDisable} from './described-disable.ts';
import {oneWayImports} from './layers.ts';
import * as rights from './rights.ts';

const arengo: ESLint.Plugin = {
  rules: {
    'one-way-imports': oneWayImports,
    'zod-only-in-model': rights.zodOnlyInModel,
    'zod-mini': rights.zodMini,
    'fetch-only-in-sources': rights.fetchOnlyInSources,
    'define-only-in-define': rights.defineOnlyInDefine,
    'dynamic-import-only-in-registries': rights.dynamicImportOnlyInRegistries,
    'environment-only-in-settings': rights.environmentOnlyInSettings,
    'node-only-at-the-edge': rights.nodeOnlyAtTheEdge,
    'relative-imports-end-in-ts': rights.relativeImportsEndInTs,
    'named-exports-only': rights.namedExportsOnly,
    'no-style-attribute': rights.noStyleAttribute,
    'no-rem': rights.noRem,
    'described-disable': describedDisable,
  },
};

function rules(...names: string[]): Linter.RulesRecord {
  return Object.fromEntries(names.map((name) => [`arengo/${name}`, 'error']));
}

/** The rules of the house (who may import what, who may do what); none of them needs types. */
export const houseRules: Linter.Config[] = [
  {
    files: ['**/*.ts'],
    languageOptions: {parser},
    plugins: {arengo},
    rules: rules('described-disable'),
  },
  {
    files: ['src/**/*.ts'],
    rules: rules(
      'zod-only-in-model',
      'fetch-only-in-sources',
      'define-only-in-define',
      'dynamic-import-only-in-registries',
      'no-rem',
    ),
  },
  {
    files: ['src/**/*.ts', 'server/src/**/*.ts'],
    rules: rules('one-way-imports', 'zod-mini', 'named-exports-only', 'no-style-attribute'),
  },
  {files: ['server/src/**/*.ts'], rules: rules('environment-only-in-settings', 'node-only-at-the-edge')},
  {files: ['src/**/*.ts', 'server/**/*.ts', 'test/**/*.ts'], rules: rules('relative-imports-end-in-ts')},
];

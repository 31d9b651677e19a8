import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import typescript from 'typescript-eslint';
import { house } from './tools/lint/plugin.mjs';

const boundaries = (alsoFromSpecs) => ({
  '@nx/enforce-module-boundaries': ['error', {
    enforceBuildableLibDependency: false,
    depConstraints: [
      { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:ui', 'scope:journal', 'scope:api-types', ...alsoFromSpecs] },
      { sourceTag: 'scope:ui', onlyDependOnLibsWithTags: ['scope:ui', ...alsoFromSpecs] },
      { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:journal', ...alsoFromSpecs] },
      { sourceTag: 'scope:journal', onlyDependOnLibsWithTags: ['scope:journal', ...alsoFromSpecs] },
      { sourceTag: 'scope:api-types', onlyDependOnLibsWithTags: ['scope:api-types', 'scope:journal'] },
      { sourceTag: 'scope:test-people', onlyDependOnLibsWithTags: ['scope:test-people', 'scope:journal'] },
    ],
  }],
});

export default [
  { ignores: ['**/dist/', '**/coverage/', '**/.angular/', '**/test-results/', '**/playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: typescript.parser, parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    plugins: { '@typescript-eslint': typescript.plugin, '@nx': nx, house },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['api/**/*.ts', 'web/**/*.ts', 'libs/**/*.ts'],
    rules: { ...boundaries([]), 'house/features': 'error', 'house/no-forward-ref': 'error' },
  },
  // Written by openapi-typescript.
  { files: ['libs/api-types/src/contract.ts'], rules: { 'max-lines': 'off' } },
  { files: ['{api,web,libs}/**/*.spec.ts'], rules: { ...boundaries(['scope:test-people']) } },
  { files: ['api/src/**/*.ts'], rules: { 'house/typeorm-stays-inside': 'error' } },
  { files: ['api/src/**/*.{repository,service}.ts'], rules: { 'house/no-promise-all': 'error' } },
  // Programs and tests may speak to a terminal; what serves requests goes through the logger.
  { files: ['api/src/*.ts', 'api/src/demonstration/**/*.ts', 'api/src/platform/logging/**/*.ts', 'tests/**/*.ts', 'web/src/main.ts'], rules: { 'no-console': 'off' } },
  ...[...angular.configs.tsRecommended, { rules: { '@angular-eslint/prefer-on-push-component-change-detection': 'off' } }].map(
    (config) => ({ ...config, files: ['web/src/**/*.ts', 'libs/ui/src/**/*.ts'] }),
  ),
  ...[...angular.configs.templateRecommended, ...angular.configs.templateAccessibility].map(
    (config) => ({ ...config, files: ['web/src/**/*.html', 'libs/ui/src/**/*.html'] }),
  ),
  {
    files: ['tools/**/*.mjs', '*.mjs'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_|^event$' }],
      'no-undef': 'off',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
];

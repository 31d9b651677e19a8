/** @type {import('jest').Config} */
module.exports = {
  displayName: 'rings',
  testEnvironment: 'node',
  testMatch: ['access', 'integration', 'migrations', 'faults', 'browser-faults'].map((ring) => `<rootDir>/${ring}/**/*.spec.ts`),
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  moduleNameMapper: {
    '^@afterword/(journal|test-people|api-types)$': '<rootDir>/../libs/$1/src/index.ts',
  },
  // Two workers, each with its own copy of the migrated database.
  maxWorkers: 2,
  // So long that only what hangs meets it, on a slow machine too.
  testTimeout: 120_000,
};

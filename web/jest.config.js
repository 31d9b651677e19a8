const { createCjsPreset } = require('jest-preset-angular/presets');

/** Unit tests of the web and of the components it is built from, in jsdom. */
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  roots: ['<rootDir>/src', '<rootDir>/../libs/ui/src'],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  moduleNameMapper: {
    '^@afterword/journal$': '<rootDir>/../libs/journal/src/index.ts',
    '^@afterword/api-types$': '<rootDir>/../libs/api-types/src/index.ts',
    '^@afterword/ui$': '<rootDir>/../libs/ui/src/index.ts',
  },
};

import { availableParallelism } from 'node:os';

/** What every project shares: TypeScript through SWC, as ESM, libs reached by their door. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/fixed-dice.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** For specs that need PostgreSQL: one server a run, a template every worker clones. */
const withDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  // More than there are cores: a worker waits for its app, its browser and its database some of the time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testTimeout: 90_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/**/src/**/*.spec.ts', '<rootDir>/apps/web/src/**/*.spec.ts'],
    },
    {
      ...shared,
      globalSetup: '<rootDir>/test/support/global-build.mjs',
      displayName: 'architecture',
      testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'],
    },
    { ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/test/db/**/*.spec.ts'] },
    {
      ...withDatabase,
      displayName: 'http',
      testMatch: ['<rootDir>/test/{http,journeys,access}/**/*.spec.ts'],
    },
    { ...withDatabase, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};

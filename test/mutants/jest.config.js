import config from '../../jest.config.js';

/** The pure rules of one lib alone: no database, no build, and nothing loaded that is not needed. */
const rules = config.projects.find(({ displayName }) => displayName === 'rules');
export default {
  ...rules,
  rootDir: '../..',
  displayName: undefined,
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/mutants/fast-check.mjs', ...rules.moduleNameMapper },
  transform: {
    'libs/(people|families|plans|platform/(access|audit|clock))/src/index\\.ts$':
      '<rootDir>/test/mutants/plain-door.mjs',
    ...rules.transform,
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  testMatch: [`<rootDir>/${process.env.MUTANTS_OF}/src/**/*.spec.ts`],
};

import { SWC_OPTIONS } from './test/support/swc.mjs';

const everywhere = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import each other by the name they will have when compiled.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  setupFilesAfterEnv: ['./test/support/preload.mjs'],
  transform: { '^.+\\.ts$': ['@swc/jest', SWC_OPTIONS] },
};

export default {
  maxWorkers: 2,
  randomize: true,
  testTimeout: 20_000,
  projects: [
    { ...everywhere, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    {
      ...everywhere,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/**/*.int-spec.ts'],
      globalSetup: './test/support/global-setup.mjs',
      globalTeardown: './test/support/global-teardown.mjs',
    },
  ],
};

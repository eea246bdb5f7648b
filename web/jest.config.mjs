/** Pure TypeScript only; what is drawn is tested in the browser. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // `import.meta.glob` is Vite's; tests read the same files from the disk.
  moduleNameMapper: { '/text-files$': '<rootDir>/test/text-files.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

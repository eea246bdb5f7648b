/** Pure TypeScript only; what is drawn is tested in the browser. */
export default {
  testEnvironment: 'node',
  // vue-i18n warns of what the tests provoke on purpose (a missing text); `--silent=false` shows it.
  silent: true,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // `import.meta.glob` is Vite's; tests read the same files from the disk.
  moduleNameMapper: { '/text-files$': '<rootDir>/test/text-files.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};

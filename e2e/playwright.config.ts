import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS } from './support/browser.js';
import { run } from './support/run.js';

const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const address = `http://localhost:${String(run.port)}`;

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],

  use: {
    baseURL: address,
    actionTimeout: 15_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: run.browser.executablePath,
      args: BROWSER_FLAGS,
      env: { ...inherited(), ...run.browser.env },
    },
  },

  projects: [
    { name: 'contract', testMatch: 'contract/**/*.spec.ts' },
    { name: 'launcher', testMatch: 'launcher/**/*.spec.ts' },
    { name: 'journeys', testMatch: ['journeys/**/*.spec.ts', 'faults/**/*.spec.ts'], use: devices['Desktop Chrome'] },
  ],

  webServer: {
    command: `exec "${process.execPath}" support/server.mjs`,
    url: `${address}/api/v1/health/ready`,
    cwd: import.meta.dirname,
    reuseExistingServer: false,
    stdout: 'pipe',
    stderr: 'pipe',
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: String(run.port),
      DATA_DIR: run.dataDir,
      ADMIN_IDENTIFIER: run.administrator.identifier,
      ADMIN_PASSWORD: run.administrator.password,
      LOG_LEVEL: 'warn',
      // Journeys are about what people do once they are in; those about the second factor start a server of their own.
      SECOND_FACTOR: 'off',
    },
  },
});

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

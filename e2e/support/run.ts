import { mkdtempSync, chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, type Browser } from './browser.js';

/** What one run of the tests needs to know of its server and its browser. */
export interface Run {
  port: number;
  dataDir: string;
  administrator: { identifier: string; password: string };
  browser: Browser;
}

/** Decided once, in the process that starts the workers; they find it in their environment. */
export const run: Run = process.env['BOORDOSH_TEST_RUN']
  ? (JSON.parse(process.env['BOORDOSH_TEST_RUN']) as Run)
  : await decide();

async function decide(): Promise<Run> {
  const decided: Run = {
    port: await freePort(),
    dataDir: path.join(tmpdir(), `boordosh-e2e-${String(process.pid)}`),
    administrator: { identifier: 'administrator@example.org', password: 'a long walk to the school' },
    browser: await findBrowser(),
  };
  process.env['BOORDOSH_TEST_RUN'] = JSON.stringify(decided);
  return decided;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** A data folder that PostgreSQL can enter also when it runs as another user than we do. */
export function temporaryDataDir(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'boordosh-data-'));
  chmodSync(folder, 0o711);
  return folder;
}

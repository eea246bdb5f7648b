import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { binary } from './binaries.js';
import { CannotStart } from './cannot-start.js';
import type { Home } from './home.js';

export interface ServerOptions {
  home: Home;
  native: string;
  /** Any free one when absent. */
  port?: number;
  fsync: boolean;
}

export interface StartedServer {
  child: ChildProcess;
  port: number;
}

const START_MS = 60_000; // recovery after a power cut reads the log of changes first
const STOP_MS = 10_000;

const ATTEMPTS = 6;
/** What passes by itself: sessions of a killed server that still end, a port somebody else took a moment ago. */
const PASSING = /pre-existing shared memory|lock file .* already exists|address already in use/i;

/** Resolves when the server accepts connections. */
export async function startServer(options: ServerOptions): Promise<StartedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      return { child: await attemptStart(options, port), port };
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof CannotStart && PASSING.test(error.message))) throw error;
      await pause(250 * attempt);
    }
  }
}

export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT'); // "fast": ends the sessions, writes everything down
  const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}

/** The reason of a failure is the end of the server's own log. */
async function attemptStart(options: ServerOptions, port: number): Promise<ChildProcess> {
  const { home, native } = options;
  const log = await open(home.log, 'a', 0o600);
  const { size } = await log.stat();
  const child = spawn(binary(native, 'postgres'), settings(options, port), {
    ...home.account,
    cwd: '/', // our own folder may be closed to the account
    stdio: ['ignore', log.fd, log.fd],
    detached: true, // Ctrl-C in the terminal is for us; we stop it when the application has let go of it
  });
  const failure = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(`it ended at once (${signal ?? String(code)})`);
    });
  });
  await log.close();
  const reason = await Promise.race([failure, untilReady(home.cluster, child)]);
  if (reason === undefined) return child;
  child.kill('SIGINT');
  throw new CannotStart(`PostgreSQL does not start: ${reason}.\n${await tail(home.log, size)}`);
}

function settings({ home, fsync }: ServerOptions, port: number): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_preload_libraries: 'pg_stat_statements',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    random_page_cost: 1.1,
    jit: 'off',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', home.cluster, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${String(value)}`])];
}

/** The last line of postmaster.pid says how far the server is; its first line, that it is this server. */
async function untilReady(cluster: string, child: ChildProcess): Promise<string | undefined> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return undefined;
    await pause(10);
  }
  return `it is not ready after ${String(START_MS / 1000)} seconds`;
}

async function tail(file: string, from: number): Promise<string> {
  const text = (await readFile(file)).subarray(from).toString('utf8');
  return text.trim().split('\n').slice(-12).join('\n');
}

function freePort(): Promise<number> {
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

import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { startServer, stopServer, type ServerOptions, type StartedServer } from './server.js';

export interface RunningServer {
  stop: () => Promise<void>;
  /** Called when the server is down and could not be brought back. */
  onExit: (callback: (reason: string) => void) => void;
}

const ATTEMPTS = 3;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CALM_MS = 60_000;
const LAST_PATIENCE_MS = 5_000;

/** A server that dies under a running application is started again on the same port; the pool finds it there. */
export function keepRunning(
  { child: first, port }: StartedServer,
  options: ServerOptions,
  log: (message: string) => void,
): RunningServer {
  let child = first;
  let stopping = false;
  let deaths: number[] = [];
  let restart = Promise.resolve();
  const callbacks: ((reason: string) => void)[] = [];

  const release = endWithUs(() => {
    endNow(child);
  });
  const watch = (): void => {
    child.once('exit', () => {
      if (!stopping) restart = startAgain();
    });
  };
  const startAgain = async (): Promise<void> => {
    deaths = [...deaths.filter((at) => at > Date.now() - CALM_MS), Date.now()];
    if (deaths.length > ATTEMPTS) {
      giveUp(`The database stopped ${String(deaths.length)} times within a minute. Its log: ${options.home.log}`);
      return;
    }
    log('The database stopped unexpectedly: starting it again.');
    try {
      ({ child } = await startServer({ ...options, port }));
      watch();
      log('The database runs again.');
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
    }
  };
  const giveUp = (reason: string): void => {
    for (const callback of callbacks) callback(reason);
  };

  watch();
  return {
    async stop() {
      stopping = true;
      await restart;
      await stopServer(child);
      release();
    },
    onExit: (callback) => callbacks.push(callback),
  };
}

/** However the process ends, short of being killed. A signal that nobody handles yet would end it without a word. */
function endWithUs(end: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  };
  process.on('exit', end);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    process.off('exit', end);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}

/** Nothing can be awaited while a process ends, but it can be held up until the database has closed its files. */
function endNow(child: ChildProcess): void {
  child.kill('SIGINT');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const deadline = Date.now() + LAST_PATIENCE_MS;
  while (isRunning(child.pid) && Date.now() < deadline) Atomics.wait(clock, 0, 0, 10);
}

/** One that has ended but was not collected yet has no command line any more. */
function isRunning(pid: number | undefined): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}

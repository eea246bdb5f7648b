import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { CannotStart } from './cannot-start.js';

const PATIENCE_MS = 15_000;

/**
 * A Boordosh that was killed leaves its PostgreSQL running. We hold the lock of the folder, so a server that runs on
 * it has no master any more and is stopped; a process number that now belongs to anything else is left alone.
 */
export async function stopOrphan(cluster: string, log: (message: string) => void): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const { pid } = await readPidFile(cluster);
  if (pid === undefined || !(await runsOn(pid, cluster))) {
    await rm(pidFile, { force: true });
    return;
  }
  log('The last run was cut off and left its database running: stopping it first.');
  const deadline = Date.now() + PATIENCE_MS;
  signal(pid, 'SIGINT');
  while (await runsOn(pid, cluster)) {
    if (Date.now() > deadline) throw new CannotStart(`The database of the last run (process ${pid}) does not stop.`);
    if (Date.now() > deadline - PATIENCE_MS / 2) signal(pid, 'SIGQUIT');
    await pause(25);
  }
  await rm(pidFile, { force: true });
}

/** The port of the server that runs on a cluster at this moment and accepts connections. */
export async function portOfRunning(cluster: string): Promise<number | undefined> {
  const { pid, port, ready } = await readPidFile(cluster);
  return ready && pid !== undefined && (await runsOn(pid, cluster)) ? port : undefined;
}

async function readPidFile(cluster: string): Promise<{ pid: number | undefined; port: number; ready: boolean }> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number.parseInt(text, 10);
  return { pid: pid > 0 ? pid : undefined, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** A dead process that nobody has collected yet (a zombie) has an empty command line, so it counts as gone. */
async function runsOn(pid: number, cluster: string): Promise<boolean> {
  const words = (await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return path.basename(words[0] ?? '') === 'postgres' && words.includes(cluster);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone in the meantime
  }
}

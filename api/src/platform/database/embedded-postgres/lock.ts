import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { CannotStart } from './cannot-start.js';

const PATIENCE_MS = 2_000;

/**
 * One process per data folder. The lock is a listening socket, which the system takes back the moment its process
 * ends, however it ends: a file with a process number could be left over and mistaken for a living one.
 */
export async function lockFolder(folder: string, dataDir: string): Promise<() => Promise<void>> {
  const name = socketName(folder);
  const holder = path.join(folder, 'holder.txt');
  const server = await acquire(name);
  if (!server) {
    const pid = (await readFile(holder, 'utf8').catch(() => '')).trim();
    throw new CannotStart(
      `Boordosh is already running on the data folder ${dataDir}${pid && ` (process ${pid})`}. ` +
        'Stop it first, or choose another folder with DATA_DIR.',
    );
  }
  server.unref();
  await rm(holder, { force: true }); // another user's, perhaps
  await writeFile(holder, `${String(process.pid)}\n`);
  return async () => {
    await rm(holder, { force: true });
    await new Promise((done) => server.close(done));
  };
}

/** A run that was just told to stop needs a moment. */
async function acquire(name: string): Promise<Server | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = (await listen(name)) ?? (await takeOverDeadSocket(name));
    if (server || Date.now() > deadline) return server;
    await pause(100);
  }
}

/** On Linux a name without a file; elsewhere a file that can outlive its process. */
function socketName(folder: string): string {
  const name = `boordosh-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  return platform() === 'linux' ? `\0${name}` : path.join(tmpdir(), `${name}.sock`);
}

function listen(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(name, () => {
      resolve(server);
    });
  });
}

async function takeOverDeadSocket(name: string): Promise<Server | undefined> {
  if (name.startsWith('\0') || (await answers(name))) return undefined;
  await rm(name, { force: true });
  return listen(name);
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

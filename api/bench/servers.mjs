import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MEMORY_FLAGS } from '../../tools/launcher/start.mjs';

const PATIENCE_MS = 30_000;
const inApi = (...parts) => path.join(import.meta.dirname, '..', ...parts);

/** The compiled API, as `npm start` runs it: same flags, same settings, request logs written (to nowhere). */
export const startProduct = ({ applicationUrl, ownerUrl, dataDir }, flags = []) =>
  start('product', [...MEMORY_FLAGS, ...flags, inApi('dist', 'main.js')], '/api/v1/health/ready', {
    DATABASE_URL: applicationUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: path.join(dataDir, 'product'),
  });

/** A bare server with the best SQL, and nothing of what makes the product a product. */
export const startLimit = ({ applicationUrl }) =>
  start('limit', [inApi('bench', 'limit', 'server.mjs')], '/ready', { DATABASE_URL: applicationUrl });

async function start(name, args, readyPath, settings) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  await ready(`${address}${readyPath}`, child, name);
  return {
    name,
    address,
    pid: child.pid,
    firstAnswerMs: performance.now() - started,
    memoryMB: () => memoryOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function ready(url, child, name) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await pause(5);
  }
  throw new Error(`The ${name} did not start.`);
}

function memoryOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

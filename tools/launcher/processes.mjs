import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CannotGoOn } from './cannot-go-on.mjs';

/** Longer than the application needs to finish its requests and stop its database. */
const PATIENCE_MS = 25_000;

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, report?: (line: string) => void }} Options */

/** What we started and what is still running; a signal to us is a signal to all of it. */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let stopSignal;

export class Interrupted extends Error {
  name = 'Interrupted';
}

/** Ends with the code a shell expects of a program that a signal has stopped. */
export const codeOfSignal = () => (stopSignal ? 128 + constants.signals[stopSignal] : 1);

const isStopping = () => stopSignal !== undefined;

/** @param {{ stopsWithParent: boolean }} options */
export function passSignalsOn({ stopsWithParent }) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      stop(signal);
    });
  }
  if (stopsWithParent) stopWithParent();
}

/** @param {NodeJS.Signals} signal */
export function stop(signal) {
  stopSignal ??= signal;
  for (const child of running) signalGroup(child, 'SIGTERM');
  setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, PATIENCE_MS).unref();
}

/** A parent that was killed outright cannot tell us: what we run would go on, and hold its data folder, for ever. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !isStopping()) stop('SIGTERM');
  }, 250).unref();
}

/**
 * Runs a command whose output matters only when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} options
 */
export async function runQuietly(command, args, { cwd, env = process.env, report }) {
  const child = start(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      report?.(text.trim().split('\n').at(-1) ?? '');
    });
  }
  const code = await ended(child);
  if (isStopping()) throw new Interrupted();
  if (code !== 0)
    throw new CannotGoOn(`${output.trim()}\n\nThis did not work: ${[command, ...args].join(' ')} (code ${code})`);
}

/**
 * Runs a command that speaks for itself; answers its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} options
 */
export async function runAloud(command, args, { cwd, env = process.env }) {
  const code = await ended(start(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] }));
  if (isStopping()) throw new Interrupted();
  return code;
}

/**
 * Starts what runs until it is told to stop. The channel is how it notices that we are gone, see stop-with-launcher.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options & { piped?: boolean }} options
 */
export function startServing(command, args, { cwd, env = process.env, piped = false }) {
  const output = piped ? 'pipe' : 'inherit';
  return start(command, args, { cwd, env, stdio: ['ignore', output, output, 'ipc'] });
}

/** @param {ChildProcess} child @returns {Promise<number>} */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
    });
  });
}

/** In a group of its own, so that Ctrl-C reaches it once, from us, and not a second time from the terminal. */
function start(command, args, options) {
  if (isStopping()) throw new Interrupted();
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // ended a moment ago
  }
}

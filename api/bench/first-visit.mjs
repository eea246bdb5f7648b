import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** The browser belongs to the journeys, so they measure it: a program of theirs is started beside the product. */
const PROGRAM = path.resolve(import.meta.dirname, '../../e2e/bench/first-visit.mjs');
const GOALS = { cold: { kilobytes: 90, ms: 4000 }, warm: { kilobytes: 90, ms: 1800 } };

/** The sign-in page on a slow phone: CPU a quarter as fast, 400 kbit/s, 400 ms there and back. Lines to tell. */
export async function firstVisit({ address }, rounds) {
  // A browser keeps the session's cookie on `localhost`, where it also asks for brotli.
  const url = address.replace('127.0.0.1', 'localhost');
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, url, String(rounds)]);
  const measured = JSON.parse(stdout);
  return Object.entries(GOALS).map(([visit, goal]) => lineOf(visit, measured[visit], goal));
}

function lineOf(visit, { kilobytes, ms }, goal) {
  const verdict = kilobytes <= goal.kilobytes && ms <= goal.ms ? 'reached' : 'missed';
  return (
    `First visit, ${visit}: ${kilobytes.toFixed(1)} KB of scripts and styles (goal ${goal.kilobytes}), ` +
    `first field after ${(ms / 1000).toFixed(1)} s (goal ${(goal.ms / 1000).toFixed(1)}): ${verdict}.`
  );
}

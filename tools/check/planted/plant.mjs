import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../parts.mjs';

/** Writes a small tree of files into a folder of its own; gone when the test is over. */
export async function plant(test, files, { inside = os.tmpdir() } = {}) {
  const folder = await mkdtemp(path.join(inside, 'planted-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** Puts a file of the project itself into the planted folder. */
export const bring = (folder, ...names) =>
  Promise.all(names.map((name) => cp(path.join(ROOT, name), path.join(folder, name), { recursive: true })));

/** Runs one of the tools as `npm run check` does, in another folder. */
export function runTool(folder, script, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(ROOT, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, output: stdout + stderr };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Everything but the launcher runs on the Node that is installed with the packages; a newer one of the machine will do. */
export function nodePath() {
  const installed = inRoot('node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 17)) return process.execPath;
  throw new CannotGoOn(
    `There is no Node 24 package for this machine (${process.platform} ${process.arch}); install Node 22.17 or newer yourself.`,
  );
}

/** The commands of a package, then those of the workspace (Node 24 among them), then the machine's. */
export function pathFor(folder) {
  const bins = [path.join(folder, 'node_modules', '.bin'), inRoot('node_modules', '.bin')];
  return [...bins, process.env.PATH ?? ''].join(path.delimiter);
}

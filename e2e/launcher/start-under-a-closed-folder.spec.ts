import { expect, test } from '@playwright/test';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Launched } from './support/launched.js';
import { processesThatName } from './support/processes.js';
import { copyWorkspace } from './support/workspace.js';

const isRoot = process.getuid?.() === 0;

test('starts from a folder that nobody else can enter', async () => {
  const workspace = await copyWorkspace('closed');
  const dataDir = path.join(workspace, '.data');
  try {
    const boordosh = await (await Launched.start(workspace, dataDir)).ready();
    expect(boordosh.output).not.toContain('Installing');
    // PostgreSQL runs as another user than root, who then has to be told where it went.
    if (isRoot) expect(boordosh.output).toContain('the database itself is kept in /var/lib/boordosh/');
    expect(await boordosh.stop()).toBe(0);
    expect(await processesThatName(workspace)).toEqual([]);
  } finally {
    const elsewhere = await readFile(path.join(dataDir, 'postgres-folder.txt'), 'utf8').catch(() => '');
    if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true });
    await rm(workspace, { recursive: true, force: true });
  }
});

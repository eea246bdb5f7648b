import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { temporaryDataDir } from '../support/run.js';
import { askDatabase } from './support/database.js';
import { Launched } from './support/launched.js';
import { processesThatName } from './support/processes.js';
import { copyWorkspace } from './support/workspace.js';

test.describe('one data folder', () => {
  let workspace: string;
  let dataDir: string;

  test.beforeEach(async () => {
    workspace = await copyWorkspace('open');
    dataDir = temporaryDataDir();
  });

  test.afterEach(async () => {
    await rm(dataDir, { recursive: true, force: true });
    await rm(workspace, { recursive: true, force: true });
  });

  test('a stop leaves nothing behind', async () => {
    const boordosh = await (await Launched.start(workspace, dataDir)).ready();
    expect(boordosh.output).toContain('Boordosh is ready');
    expect(await boordosh.stop()).toBe(0);
    expect(await processesThatName(dataDir)).toEqual([]);
  });

  test('a second start says that the first one is running, and does it no harm', async () => {
    const first = await (await Launched.start(workspace, dataDir)).ready();
    const second = await Launched.start(workspace, dataDir);
    expect(await second.ended).toBe(1);
    expect(second.output).toContain('Boordosh is already running on the data folder');
    expect(second.output).not.toContain('    at ');
    expect(await first.answers()).toBe(true);
    await first.stop();
  });

  test('a start after everything was killed finds its data', async () => {
    const first = await (await Launched.start(workspace, dataDir)).ready();
    await askDatabase(dataDir, 'create table kept (since timestamptz default now())');
    await askDatabase(dataDir, 'insert into kept default values');
    await first.killOutright();

    const second = await (await Launched.start(workspace, dataDir)).ready();
    expect(second.output).toContain('The last run was cut off');
    expect(await askDatabase(dataDir, 'select count(*)::int from kept')).toBe(1);
    expect(await second.stop()).toBe(0);
    expect(await processesThatName(dataDir)).toEqual([]);
  });
});

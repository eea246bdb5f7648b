import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { readManifest } from '../../src/backup/manifest.js';
import { isNightlyDue, makeOwnBackup, type OwnBackup } from '../../src/backup/own-backups.js';
import { keptBackups } from '../../src/platform/backups/kept-backups.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { emptyDatabase, testDatabase, type TestDatabase } from '../support/database.js';

const NIGHT = new Date('2026-11-24T21:00:00Z'); // 03:00 in Bishkek
const nightsOn = (days: number): Date => new Date(NIGHT.getTime() + days * 86_400_000);

describe('back-ups that the platform makes by itself', () => {
  let source: TestDatabase;
  let dataDir: string;
  const places = () => ({
    dataDir,
    backupDir: path.join(dataDir, 'backups'),
    filesUrl: pathToFileURL(`${dataDir}/files/`),
  });
  const make = (at: Date, kind: OwnBackup = 'nightly') => makeOwnBackup(kind, places(), source.ownerUrl, at);

  beforeEach(async () => {
    source = await testDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), 'boordosh-own-'));
    await mkdir(path.join(dataDir, 'files'));
    await writeFile(path.join(dataDir, 'files', 'plan'), 'a lesson plan');
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('are whole, and their files take no room twice', async () => {
    await make(NIGHT);
    const [made] = await keptBackups(places().backupDir);
    const folder = path.join(places().backupDir, made?.name ?? '');
    expect((await readManifest(folder)).files).toMatchObject([{ path: 'files/plan', bytes: 13 }]);
    expect(await readFile(path.join(folder, 'files/plan'), 'utf8')).toBe('a lesson plan');
    expect((await stat(path.join(folder, 'files/plan'))).nlink).toBe(2);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  it('are kept for fourteen nights, those before an update apart', async () => {
    await make(nightsOn(0), 'before-update');
    for (let night = 1; night <= 16; night += 1) await make(nightsOn(night));
    const names = (await keptBackups(places().backupDir)).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('nightly-'))).toHaveLength(14);
    expect(names.filter((name) => name.startsWith('before-update-'))).toHaveLength(1);
  });

  it('are due once a night, also for a machine that was off at night', async () => {
    const { backupDir } = places();
    expect(await isNightlyDue(backupDir, new Date('2026-11-24T18:30:00Z'))).toBe(false); // 00:30
    expect(await isNightlyDue(backupDir, NIGHT)).toBe(true);
    expect(await isNightlyDue(backupDir, new Date('2026-11-25T05:00:00Z'))).toBe(true); // 11:00
    await make(new Date());
    expect(await isNightlyDue(backupDir, new Date())).toBe(false);
  });

  it('that stopped half way do not count', async () => {
    await mkdir(path.join(places().backupDir, 'nightly-2026-11-25T03-00-00'), { recursive: true });
    expect(await keptBackups(places().backupDir)).toEqual([]);
  });
});

describe('an update of the tables', () => {
  it('is preceded by a back-up where there is something to lose, and by none where there is nothing', async () => {
    const called: string[] = [];
    const note = (what: string) => (): Promise<void> => {
      called.push(what);
      return Promise.resolve();
    };
    const { ownerUrl, applicationUrl } = await emptyDatabase();
    await migrate(ownerUrl, applicationUrl, note('empty'));
    await migrate(ownerUrl, applicationUrl, note('up to date'));
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(`drop index facts_action_idx, facts_actor_id_idx, facts_school_ids_idx`);
    await client.query(`delete from migrations where name like 'AuditPage%'`);
    await client.end();
    const refused = migrate(ownerUrl, applicationUrl, () => Promise.reject(new Error('no room')));
    await expect(refused).rejects.toThrow('no room');
    const { applied } = await migrate(ownerUrl, applicationUrl, note('behind'));
    expect(applied).toHaveLength(1);
    expect(called).toEqual(['behind']);
  });
});

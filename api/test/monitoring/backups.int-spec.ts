import { describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BackupsDto } from '../../src/monitoring/backups/backups.dto.js';
import { ENVIRONMENT, type Environment } from '../../src/platform/index.js';
import { anAdministrator } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { application, clock, useApplication } from '../support/application.js';

useApplication();

describe('what an administrator knows of the back-ups', () => {
  it('is when the last good one was made, and whether it lies on the same disk', async () => {
    const administrator = await anAdministrator();
    const state = (): Promise<BackupsDto> => administrator.ok(administrator.get<BackupsDto>('/backups'));
    expect(await state()).toEqual({ lastAt: null, kept: 0, sameDisk: true, overdue: true });
    const folder = path.join(application().get<Environment>(ENVIRONMENT).backupDir, 'nightly-1');
    await mkdir(folder, { recursive: true });
    const lastAt = clock().now().toISOString();
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ madeAt: lastAt }));
    expect(await state()).toEqual({ lastAt, kept: 1, sameDisk: true, overdue: false });
    const twoDaysOn = new Date(Date.parse(lastAt) + 2 * 86_400_000).toISOString();
    clock().set(twoDaysOn);
    expect(await state()).toMatchObject({ overdue: true });
    clock().set(undefined);
  });

  it('is nothing for anybody else', async () => {
    const school = await aSchool({});
    expect(await school.director.get('/backups')).toMatchObject({ status: 403 });
  });
});

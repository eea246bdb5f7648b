import { describe, expect, it } from '@jest/globals';
import type { AwaitedResetsDto, PasswordResetDto } from '../../src/accounts/dto/password-reset.dto.js';
import { sql } from '../../src/platform/index.js';
import { kindsFor } from '../builders/notifications.js';
import { PASSWORD, withPassword } from '../builders/passwords.js';
import { aCoordinator, anAdministrator, anonymous, aPerson, type TestPerson } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';
import type { Client } from '../support/client.js';

useApplication();

const NEW_PASSWORD = 'тогуз кой жайытта жатат';

const addressOf = async ({ userId }: TestPerson): Promise<string> =>
  (await database().one<{ email: string }>(sql`select email from users where id = ${userId}`))?.email ?? '';

const begin = async (device: Client, identifier: string): Promise<PasswordResetDto> =>
  device.ok(device.post<PasswordResetDto>('/password-resets', { identifier }));

const stateOn = async (device: Client): Promise<string> =>
  (await device.ok(device.get<PasswordResetDto>('/password-resets/current'))).state;

const find = (by: Client, number: string | null) =>
  by.get<AwaitedResetsDto>(`/password-resets?number=${encodeURIComponent(number ?? '')}`);

const renew = (device: Client, password = NEW_PASSWORD) =>
  device.put('/password-resets/current/password', { password });

async function approve(by: TestPerson, number: string | null): Promise<void> {
  const { items } = await by.ok(find(by, number));
  await by.ok(by.post(`/password-resets/${items[0]?.id ?? ''}/approval`, { password: PASSWORD }));
}

describe('a lost password without mail', () => {
  it('is renewed on the device that began it, once somebody who knows the person has approved its number', async () => {
    const { teacher, lead, id: schoolId } = await aSchool();
    await withPassword(lead);
    const device = anonymous();
    const identifier = await addressOf(teacher);
    const { number, way } = await begin(device, identifier);
    expect(way).toBe('person');
    expect((await device.refused(renew(device))).code).toBe('reset-not-approved');

    const { items } = await lead.ok(find(lead, number));
    expect(items).toEqual([expect.objectContaining({ name: 'teacher', schoolIds: [schoolId] })]);
    await approve(lead, number);
    expect(await stateOn(device)).toBe('approved');
    expect((await renew(device)).status).toBe(204);
    expect((await anonymous().post('/sessions', { identifier, password: NEW_PASSWORD })).status).toBe(201);
  });

  it('ends every session, and the number leads nowhere after that', async () => {
    const { teacher, lead } = await aSchool();
    await withPassword(lead);
    const [device, another] = [anonymous(), anonymous()];
    const { number } = await begin(device, await addressOf(teacher));
    const second = await begin(another, await addressOf(teacher));
    await approve(lead, number);
    await approve(lead, second.number);
    expect((await teacher.get('/me')).status).toBe(200);
    expect((await renew(device)).status).toBe(204);
    expect((await teacher.get('/me')).status).toBe(401);
    expect((await renew(device)).status).toBe(404);
    expect((await another.refused(renew(another))).code).toBe('reset-over');
  });

  it('is finished by no other device', async () => {
    const { teacher, lead } = await aSchool();
    await withPassword(lead);
    const [device, stranger] = [anonymous(), anonymous()];
    const { number } = await begin(device, await addressOf(teacher));
    await begin(stranger, await addressOf(teacher));
    await approve(lead, number);
    expect((await stranger.refused(renew(stranger))).code).toBe('reset-not-approved');
    expect((await renew(anonymous())).status).toBe(404);
  });

  it('waits for an hour', async () => {
    const { teacher, lead } = await aSchool();
    await withPassword(lead);
    const device = anonymous();
    const { number } = await begin(device, await addressOf(teacher));
    await approve(lead, number);
    clock().set(new Date(Date.now() + 3_601_000).toISOString());
    const problem = await device.refused(renew(device));
    clock().set(undefined);
    expect(problem.code).toBe('reset-over');
  });

  it('looks the same for an address that nobody has', async () => {
    const { teacher, lead } = await aSchool();
    const [known, unknown] = [anonymous(), anonymous()];
    const first = await begin(known, await addressOf(teacher));
    const second = await begin(unknown, 'nobody-here@example.kg');
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect([second.way, second.state]).toEqual([first.way, first.state]);
    expect(second.number).toMatch(/^\d{6}$/);
    expect((await unknown.refused(renew(unknown))).code).toBe((await known.refused(renew(known))).code);
    expect((await lead.refused(find(lead, second.number))).code).toBe('reset-unknown');
  });

  it('takes no longer for an address that somebody has', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 60; round += 1) {
      const known = await addressOf(await aPerson());
      for (const [which, identifier] of [
        ['known', known],
        ['unknown', `x-${known}`],
      ] as const) {
        const since = performance.now();
        await begin(anonymous(), identifier);
        times[which].push(performance.now() - since);
      }
    }
    const median = (values: number[]) => values.toSorted((one, other) => one - other)[values.length / 2] ?? 0;
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThanOrEqual(10);
  });

  it('is begun five times an hour for one address, known or not', async () => {
    for (const identifier of ['often@example.kg', await addressOf(await aPerson())]) {
      for (let times = 0; times < 5; times += 1) await begin(anonymous(), identifier);
      const device = anonymous();
      expect((await device.refused(device.post('/password-resets', { identifier }))).code).toBe('too-many-resets');
    }
  });
});

describe('approving a number', () => {
  it('is for whoever stands above the person, at their school or in their cluster', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    const stranger = await aSchool();
    const coordinator = await aCoordinator(cluster.id);
    const ofTeacher = await begin(anonymous(), await addressOf(school.teacher));
    const ofDirector = await begin(anonymous(), await addressOf(school.director));
    const finds = async (by: TestPerson, { number }: PasswordResetDto) => (await find(by, number)).status;

    expect(await finds(school.lead, ofTeacher)).toBe(200);
    expect(await finds(school.lead, ofDirector)).toBe(404);
    expect(await finds(school.director, ofDirector)).toBe(404);
    expect(await finds(coordinator, ofDirector)).toBe(200);
    expect(await finds(await anAdministrator(), ofDirector)).toBe(200);
    expect(await finds(stranger.director, ofTeacher)).toBe(404);
    expect(await finds(school.teacher, ofTeacher)).toBe(403);
    expect((await find(anonymous(), ofTeacher.number)).status).toBe(401);
  });

  it('asks for the password of whoever approves', async () => {
    const { teacher, lead } = await aSchool();
    await withPassword(lead);
    const { number } = await begin(anonymous(), await addressOf(teacher));
    const { items } = await lead.ok(find(lead, number));
    const wrong = lead.post(`/password-resets/${items[0]?.id ?? ''}/approval`, { password: 'башка сырсөз болчу' });
    expect((await lead.refused(wrong)).code).toBe('wrong-password');
  });

  it('refuses an id from elsewhere as it refuses one that never was', async () => {
    const { teacher, lead } = await aSchool();
    const { director } = await aSchool();
    await withPassword(director);
    const { number } = await begin(anonymous(), await addressOf(teacher));
    const { items } = await lead.ok(find(lead, number));
    for (const id of [items[0]?.id ?? '', '0192f0a0-0000-7000-8000-000000000000']) {
      const refused = director.refused(director.post(`/password-resets/${id}/approval`, { password: PASSWORD }));
      expect(await refused).toMatchObject({ status: 404, code: 'reset-unknown' });
    }
  });

  it('is slowed down when numbers are guessed', async () => {
    const { lead } = await aSchool();
    const codes: string[] = [];
    for (let number = 100_000; number < 100_006; number += 1) {
      codes.push((await lead.refused(find(lead, String(number)))).code);
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('reset-unknown'));
    expect(codes[5]).toBe('too-many-attempts');
  });
});

describe('whoever is signed in elsewhere', () => {
  it('is told that a new password was asked for, and afterwards that it is new', async () => {
    const { teacher, lead } = await aSchool();
    await withPassword(lead);
    const device = anonymous();
    const identifier = await addressOf(teacher);
    const { number } = await begin(device, identifier);
    expect(await kindsFor(teacher)).toEqual(['password-reset-begun']);
    await approve(lead, number);
    await renew(device);
    const again = Object.assign(anonymous(), { userId: teacher.userId });
    await again.ok(again.post('/sessions', { identifier, password: NEW_PASSWORD }));
    expect(await kindsFor(again)).toContain('password-renewed');
  });
});

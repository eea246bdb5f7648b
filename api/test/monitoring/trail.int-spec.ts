import { describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TrailPageDto } from '../../src/monitoring/trail/trail.dto.js';
import { sql } from '../../src/platform/index.js';
import { happened } from '../builders/notifications.js';
import { aCoordinator, anAdministrator, anOfficerOf, type TestPerson } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { clock, database, useApplication } from '../support/application.js';
import { untilChained } from '../support/facts.js';

useApplication();

async function record(action: string, schools: { id: string }[] = [], by?: TestPerson): Promise<string> {
  const subject = uuid();
  await happened(action, { about: subject, schools, ...(by === undefined ? {} : { by }), data: { to: 'active' } });
  return subject;
}

describe('the trail of facts', () => {
  it('tells an administrator who did what to what at which schools, the youngest first', async () => {
    const administrator = await anAdministrator();
    const school = await aSchool({});
    const subject = await record('test.happened', [school], administrator);
    await untilChained();
    const { items } = await administrator.ok(administrator.get<TrailPageDto>(`/audit?subjectId=${subject}`));
    expect(items).toMatchObject([
      {
        action: 'test.happened',
        actor: { id: administrator.userId },
        subjectId: subject,
        schools: [{ id: school.id }],
        data: '{"to": "active"}',
      },
    ]);
    expect(items[0]?.position).toBeGreaterThan(0);
  });

  it('is narrowed by what happened, by whom, at which school and on which days', async () => {
    const administrator = await anAdministrator();
    const [school, other] = [await aSchool({}), await aSchool({})];
    const first = await record('test.one', [school, other], administrator);
    const second = await record('test.two', [school]);
    const asked = async (filter: string): Promise<(string | null)[]> =>
      (await administrator.ok(administrator.get<TrailPageDto>(`/audit?schoolId=${school.id}&${filter}`))).items
        .filter(({ action }) => action.startsWith('test.'))
        .map(({ subjectId }) => subjectId);
    const today = clock().today();
    expect(await asked('')).toEqual([second, first]);
    expect(await asked('action=test.one')).toEqual([first]);
    expect(await asked(`actorId=${administrator.userId}`)).toEqual([first]);
    expect(await asked(`from=${today}&until=${today}`)).toEqual([second, first]);
    expect(await asked('until=2020-01-01')).toEqual([]);
  });

  it('goes on where a page ended', async () => {
    const administrator = await anAdministrator();
    const school = await aSchool({});
    const made = [];
    for (let n = 0; n < 3; n += 1) made.push(await record('test.paged', [school]));
    const path = `/audit?schoolId=${school.id}&action=test.paged&limit=2`;
    const first = await administrator.ok(administrator.get<TrailPageDto>(path));
    const rest = await administrator.ok(administrator.get<TrailPageDto>(`${path}&cursor=${first.nextCursor ?? ''}`));
    expect([...first.items, ...rest.items].map(({ subjectId }) => subjectId)).toEqual(made.toReversed());
    expect(rest.nextCursor).toBeNull();
  });

  it('leaves as a file in which no name is a formula', async () => {
    const administrator = await anAdministrator();
    const school = await aSchool({});
    await record('test.exported', [school], administrator);
    await database().rows(
      sql`update users set name = '=HYPERLINK("http://example.org")' where id = ${administrator.userId}`,
    );
    const reply = await administrator.get(`/audit/file?schoolId=${school.id}&action=test.exported`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-disposition']).toContain('.csv');
    const [heading, line] = reply.bytes.toString('utf8').split('\r\n');
    expect(heading).toBe('\uFEFFposition,at,action,actor,actorId,subjectId,schools,schoolIds,data');
    expect(line).toContain(`"'=HYPERLINK`);
  });

  it('is for administrators alone', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    for (const person of [school.director, await aCoordinator(cluster.id), await anOfficerOf('naryn')]) {
      expect(await person.get('/audit')).toMatchObject({ status: 403 });
      expect(await person.get(`/audit?schoolId=${school.id}`)).toMatchObject({ status: 403 });
      expect(await person.get('/audit/file')).toMatchObject({ status: 403 });
    }
  });
});

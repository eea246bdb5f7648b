import { v7 as uuid } from 'uuid';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';
import { aMember, type TestPerson } from './people.js';

type Member = TestPerson & { personId: string };

export interface TestSchool {
  id: string;
  name: string;
  clusterId: string | null;
  director: Member;
  lead: Member;
  teacher: Member;
}

let counter = 0;

export async function aCluster(name = 'Cluster'): Promise<{ id: string; networkId: string }> {
  const networkId = uuid();
  const id = uuid();
  await database().rows(
    sql`insert into networks (id, name) values (${networkId}, ${JSON.stringify({ en: 'Network' })})`,
  );
  await database().rows(sql`
    insert into clusters (id, network_id, name, name_sort) values (${id}, ${networkId}, ${JSON.stringify({ en: name })}, ${name})`);
  return { id, networkId };
}

/** A school of the directory that nobody has claimed. */
export async function aDirectorySchool(
  options: { name?: string; clusterId?: string | null; region?: string; verified?: boolean } = {},
): Promise<{ id: string; name: string; clusterId: string | null }> {
  counter += 1;
  const id = uuid();
  // Padded, so that the order of making is the order of the names.
  const name = options.name ?? `School ${String(counter).padStart(4, '0')}`;
  const clusterId = options.clusterId ?? null;
  await database().rows(sql`
    insert into schools (id, name, name_sort, kind, region, settlement_kind, instruction_languages, cluster_id, verified_at)
    values (${id}, ${JSON.stringify({ ky: name })}, ${name}, 'secondary', ${options.region ?? 'chuy'}, 'village', '{ky}', ${clusterId},
      ${options.verified === true ? new Date() : null})`);
  return { id, name, clusterId };
}

/** A verified school with a director, a lead and a teacher. */
export async function aSchool(
  options: { name?: string; clusterId?: string | null; region?: string } = {},
): Promise<TestSchool> {
  const school = await aDirectorySchool({ ...options, verified: true });
  return {
    ...school,
    director: await aMember(school.id, 'director'),
    lead: await aMember(school.id, 'partnership-lead'),
    teacher: await aMember(school.id, 'teacher'),
  };
}

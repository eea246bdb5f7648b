import { v7 as uuid } from 'uuid';
import type { Language, SchoolRole } from '@boordosh/shared/vocabulary';
import { makeToken, sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';
import { Client } from '../support/client.js';

/** A person with an account and a session, who talks to the API. */
export interface TestPerson extends Client {
  userId: string;
}

let counter = 0;

/** No password is hashed: whoever needs to sign in with one registers through the API. */
export async function aPerson(options: { name?: string; language?: Language } = {}): Promise<TestPerson> {
  counter += 1;
  const userId = uuid();
  const { token, hash } = makeToken();
  await database().rows(sql`
    insert into users (id, name, email, password_hash, language)
    values (${userId}, ${options.name ?? `Person ${String(counter)}`}, ${`person-${userId}@example.kg`}, 'none', ${options.language ?? 'en'})`);
  await database().rows(sql`insert into sessions (id, user_id, token_hash) values (${uuid()}, ${userId}, ${hash})`);
  return Object.assign(new Client(token, options.language), { userId });
}

export const anonymous = (): Client => new Client();

export async function anAdministrator(): Promise<TestPerson> {
  const person = await aPerson({ name: 'Administrator' });
  await database().rows(
    sql`insert into appointments (id, user_id, role) values (${uuid()}, ${person.userId}, 'administrator')`,
  );
  return person;
}

export async function aCoordinator(clusterId: string): Promise<TestPerson> {
  const person = await aPerson({ name: 'Coordinator' });
  await database().rows(sql`
    insert into appointments (id, user_id, role, cluster_id) values (${uuid()}, ${person.userId}, 'coordinator', ${clusterId})`);
  return person;
}

/** An officer of the department of a district or city; the departments have to be there. */
export async function anOfficerOf(place: string): Promise<TestPerson> {
  const person = await aPerson({ name: 'Officer' });
  await database().rows(sql`
    insert into appointments (id, user_id, role, department_id)
    select ${uuid()}, ${person.userId}, 'district-officer', id from departments where place = ${place}`);
  return person;
}

/** A person who acts for a school; `personId` is the school's own entry for them. */
export async function aMember(
  schoolId: string,
  role: SchoolRole,
  options: { verified?: boolean; deputy?: boolean; name?: string } = {},
): Promise<TestPerson & { personId: string }> {
  const person = await aPerson({ name: options.name ?? role });
  const personId = uuid();
  await database().rows(sql`
    insert into persons (id, school_id, user_id, name) select ${personId}, ${schoolId}, id, name from users where id = ${person.userId}`);
  await database().rows(sql`
    insert into memberships (id, person_id, user_id, school_id, role, deputy, verified_at)
    values (${uuid()}, ${personId}, ${person.userId}, ${schoolId}, ${role}, ${options.deputy ?? false}, ${options.verified === false ? null : new Date()})`);
  return Object.assign(person, { personId });
}

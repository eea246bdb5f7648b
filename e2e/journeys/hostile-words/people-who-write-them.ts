import { randomUUID } from 'node:crypto';
import { ApiPerson } from '../../people/api-person.js';
import { PASSWORD, type SchoolWithPeople, theAdministrator } from '../../people/who-is-who.js';
import { expect } from '../../support/test.js';
import { HostileWords, withOverrides } from './hostile-words.js';

interface Options {
  version?: number;
}

interface Link {
  token: string;
}

interface Made {
  id: string;
  version: number;
}

/** Writes what it is told to, after it has been refused the same with letters that turn the text round. */
export async function writes<T = Made>(
  person: ApiPerson,
  method: string,
  path: string,
  body: object,
  options: Options = {},
): Promise<T> {
  const refused = await person.send<{ errors?: { code: string }[] }>(method, path, withOverrides(body), options);
  expect(refused.status, `${method} ${path} with overrides`).toBe(400);
  expect(refused.body.errors?.every(({ code }) => code === 'forbidden-character')).toBe(true);
  return person.does<T>(method, path, body, options);
}

export const versionOf = async (person: ApiPerson, path: string): Promise<Options> => {
  const { version } = await person.does<Made>('GET', path);
  return { version };
};

async function somebody(words: HostileWords, field: string): Promise<ApiPerson> {
  const person = new ApiPerson('en');
  const identifier = `hostile-${randomUUID()}@example.kg`;
  const account = { identifier, password: PASSWORD, name: words.for(field), language: 'en' };
  await writes(person, 'POST', '/users', account);
  return person.signIn(identifier, PASSWORD);
}

/** A cluster and its coordinator, who joins by a link with a name of its own. */
export async function aClusterOf(words: HostileWords): Promise<{ clusterId: string; coordinator: ApiPerson }> {
  const administrator = await theAdministrator();
  const network = await writes(administrator, 'POST', '/networks', { name: { en: words.for('network', 300) } });
  const cluster = await writes(administrator, 'POST', '/clusters', {
    networkId: network.id,
    name: { en: words.for('cluster', 300) },
  });
  const link = await writes<Link>(administrator, 'POST', `/clusters/${cluster.id}/coordinator-invitations`, {
    name: words.for('coordinator link'),
  });
  const coordinator = await somebody(words, 'coordinator');
  await coordinator.does('POST', '/memberships', { token: link.token });
  return { clusterId: cluster.id, coordinator };
}

export async function aSchoolOf(words: HostileWords, clusterId: string): Promise<SchoolWithPeople> {
  const administrator = await theAdministrator();
  const name = words.for('school', 300);
  const school = await writes(administrator, 'POST', '/schools', { name: { ky: name }, kind: 'secondary', clusterId });
  const director = await somebody(words, 'director');
  await writes(director, 'POST', `/schools/${school.id}/claims`, {
    role: 'director',
    post: words.for('claim post'),
    orderNumber: words.for('order number', 60),
    orderDate: '2026-01-15',
    phone: '+996 555 123456',
  });
  return { id: school.id, name, director };
}

export async function verifies(school: SchoolWithPeople): Promise<void> {
  const administrator = await theAdministrator();
  const { items } = await administrator.does<{ items: Made[] }>('GET', `/claims?schoolId=${school.id}`);
  for (const { id, version } of items) await administrator.does('POST', `/claims/${id}/verification`, {}, { version });
}

export async function describesTheSchool(words: HostileWords, { id, director }: SchoolWithPeople): Promise<void> {
  const path = `/schools/${id}`;
  const profile = {
    settlement: words.for('settlement'),
    address: words.for('address', 300),
    website: words.address('website'),
  };
  await writes(director, 'PATCH', path, { ...profile, email: '{{7*7}}@example.kg' }, await versionOf(director, path));
}

export interface Staff {
  lead: ApiPerson;
  teacher: ApiPerson;
  /** Has no account. */
  personId: string;
}

export async function hasStaff(words: HostileWords, school: SchoolWithPeople): Promise<Staff> {
  const { id } = await writes(school.director, 'POST', `/schools/${school.id}/members`, {
    name: words.for('person'),
    post: words.for('post'),
  });
  const lead = await joins(words, 'lead', await aLinkTo(words, school, 'partnership-lead'));
  return { lead, teacher: await joins(words, 'teacher', await aLinkTo(words, school, 'teacher')), personId: id };
}

async function joins(words: HostileWords, field: string, token: string): Promise<ApiPerson> {
  const member = await somebody(words, field);
  await member.does('POST', '/memberships', { token });
  return member;
}

/** The name for whom it is meant stands on the page that it opens. */
export async function aLinkTo(words: HostileWords, { id, director }: SchoolWithPeople, role: string): Promise<string> {
  const invitation = { name: words.for(`link to ${role}`), role };
  const { token } = await writes<Link>(director, 'POST', `/schools/${id}/member-invitations`, invitation);
  return token;
}

import { randomUUID } from 'node:crypto';
import { run } from '../support/run.js';
import { ApiPerson } from './api-person.js';

export const PASSWORD = 'seven apple trees by the river';

export interface SchoolWithPeople {
  id: string;
  name: string;
  director: ApiPerson;
}

let administrators: Promise<ApiPerson> | undefined;

/** One session for a whole worker: the administrator signs in once. */
export function theAdministrator(): Promise<ApiPerson> {
  return (administrators ??= new ApiPerson().signIn(run.administrator.identifier, run.administrator.password));
}

export async function someone(name: string, language = 'en'): Promise<ApiPerson> {
  const person = new ApiPerson(language);
  const identifier = `person-${randomUUID()}@example.kg`;
  await person.does('POST', '/users', { identifier, password: PASSWORD, name, language });
  return person.signIn(identifier, PASSWORD);
}

export async function aCluster(name: string): Promise<string> {
  const administrator = await theAdministrator();
  const network = await administrator.does<{ id: string }>('POST', '/networks', { name: { en: `Network of ${name}` } });
  const cluster = await administrator.does<{ id: string }>('POST', '/clusters', {
    networkId: network.id,
    name: { en: name },
  });
  return cluster.id;
}

export async function aCoordinatorOf(clusterId: string): Promise<ApiPerson> {
  const administrator = await theAdministrator();
  const link = await administrator.does<{ token: string }>('POST', `/clusters/${clusterId}/coordinator-invitations`, {
    name: 'Coordinator',
  });
  const coordinator = await someone('Coordinator');
  await coordinator.does('POST', '/memberships', { token: link.token });
  return coordinator;
}

/** A school whose director has claimed it and been verified. */
export async function aVerifiedSchool(name: string, clusterId: string): Promise<SchoolWithPeople> {
  const administrator = await theAdministrator();
  const school = await administrator.does<{ id: string }>('POST', '/schools', {
    name: { ky: name },
    kind: 'secondary',
    clusterId,
  });
  const director = await someone(`Director of ${name}`);
  const claim = await director.does<{ id: string; version: number }>('POST', `/schools/${school.id}/claims`, {
    role: 'director',
  });
  await administrator.does('POST', `/claims/${claim.id}/verification`, {}, { version: claim.version });
  return { id: school.id, name, director };
}

export async function aMemberOf(school: SchoolWithPeople, role: 'teacher' | 'partnership-lead'): Promise<ApiPerson> {
  const link = await school.director.does<{ token: string }>('POST', `/schools/${school.id}/member-invitations`, {
    name: role,
    role,
  });
  const member = await someone(role);
  await member.does('POST', '/memberships', { token: link.token });
  return member;
}

/** Ticks two needs and two offers, which is enough to invite and to sign. */
export async function ticksNeedsAndOffers(school: SchoolWithPeople, needs: number[], offers: number[]): Promise<void> {
  const { version } = await school.director.does<{ version: number }>('GET', `/schools/${school.id}/quick-start`);
  await school.director.does('PUT', `/schools/${school.id}/quick-start`, { needs, offers }, { version });
}

/** The first has written a letter, the second has said yes. */
export async function aPartnershipInTalks(ours: SchoolWithPeople, theirs: SchoolWithPeople): Promise<string> {
  await ticksNeedsAndOffers(ours, [1, 2], [10, 11]);
  await ticksNeedsAndOffers(theirs, [10, 12], [1, 3]);
  const draft = { schoolId: ours.id, partnerSchoolId: theirs.id };
  const { id } = await ours.director.does<{ id: string }>('POST', '/partnerships', draft);
  await ours.director.does('POST', `/partnerships/${id}/invitation`, {}, { version: 1 });
  await theirs.director.does('POST', `/partnerships/${id}/acceptance`, {}, { version: 2 });
  return id;
}

/** A seminar of staff that the school has planned and shown to its partner, a year from now. */
export async function aProposedEvent(school: SchoolWithPeople, partnershipId: string): Promise<string> {
  const { id, version } = await school.director.does<{ id: string; version: number }>('POST', '/events', {
    partnershipId,
    schoolId: school.id,
    kind: 'seminar',
    format: 'face-to-face',
    audiences: ['staff'],
    startsOn: `${String(new Date().getUTCFullYear() + 1)}-10-15`,
    hostSchoolId: school.id,
  });
  await school.director.does('POST', `/events/${id}/proposal`, {}, { version });
  return id;
}

/** Both directors have signed the code: what is shared between the two schools can be seen by both. */
export async function anActivePartnership(ours: SchoolWithPeople, theirs: SchoolWithPeople): Promise<string> {
  const id = await aPartnershipInTalks(ours, theirs);
  for (const { director } of [ours, theirs]) {
    await director.does('POST', `/partnerships/${id}/code/signatures`, { version: 1, password: PASSWORD });
  }
  return id;
}

/** A lesson plan that every verified school may use. */
export async function aResourceForAll(school: SchoolWithPeople): Promise<string> {
  const { id } = await school.director.does<{ id: string }>('POST', '/resources', {
    schoolId: school.id,
    kind: 'lesson-plan',
    title: 'For all schools',
    language: 'ky',
    scope: 'all-schools',
  });
  return id;
}

export const addsAFile = (school: SchoolWithPeople, resourceId: string): Promise<{ files: { id: string }[] }> =>
  school.director.does('POST', `/resources/${resourceId}/files`, aFileToSend());

/** The smallest document that the library takes, in a form as a browser sends it. */
export function aFileToSend(): FormData {
  const form = new FormData();
  form.append(
    'file',
    new Blob(['%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n']),
    'plan.pdf',
  );
  return form;
}

import type { ApiPerson } from '../../people/api-person.js';
import { HOSTILE, HOSTILE_ADDRESS, SHORT_HOSTILE, TINY_HOSTILE } from '../../people/hostile-words.js';
import { type SchoolWithPeople, someone, theAdministrator } from '../../people/who-is-who.js';

const IN_ALL_LANGUAGES = { ky: HOSTILE, ru: HOSTILE, en: HOSTILE };

/** Network and cluster; answers the cluster's id. */
export async function aHostileCluster(): Promise<string> {
  const administrator = await theAdministrator();
  const network = await administrator.does<{ id: string }>('POST', '/networks', { name: IN_ALL_LANGUAGES });
  const cluster = { networkId: network.id, name: IN_ALL_LANGUAGES };
  return (await administrator.does<{ id: string }>('POST', '/clusters', cluster)).id;
}

/** With everything that a profile says in words. */
export async function aHostileDirectorySchool(clusterId: string): Promise<string> {
  const school = {
    name: IN_ALL_LANGUAGES,
    kind: 'secondary',
    settlement: HOSTILE,
    address: HOSTILE,
    website: HOSTILE_ADDRESS,
    clusterId,
  };
  return (await (await theAdministrator()).does<{ id: string }>('POST', '/schools', school)).id;
}

/** A claim that waits for its decision. */
export async function claims(schoolId: string): Promise<{ claimant: ApiPerson; claimId: string; version: number }> {
  const claimant = await someone(HOSTILE);
  const claim = await claimant.does<{ id: string; version: number }>('POST', `/schools/${schoolId}/claims`, {
    role: 'director',
    post: HOSTILE,
    orderNumber: SHORT_HOSTILE,
  });
  return { claimant, claimId: claim.id, version: claim.version };
}

export async function aHostileSchool(clusterId: string): Promise<SchoolWithPeople> {
  const id = await aHostileDirectorySchool(clusterId);
  const { claimant, claimId, version } = await claims(id);
  await (await theAdministrator()).does('POST', `/claims/${claimId}/verification`, {}, { version });
  return { id, name: HOSTILE, director: claimant };
}

/** A person without an account, and a link for somebody else; answers the link's token. */
export async function aHostileStaff({ id, director }: SchoolWithPeople): Promise<string> {
  await director.does('POST', `/schools/${id}/members`, { name: HOSTILE, post: HOSTILE, phone: TINY_HOSTILE });
  const link = await director.does<{ token: string }>('POST', `/schools/${id}/member-invitations`, {
    name: HOSTILE,
    role: 'teacher',
  });
  return link.token;
}

/** Answers with all their words, made a snapshot; answers its id. */
export async function aHostileAssessment({ id, director }: SchoolWithPeople): Promise<string> {
  const assessment = await director.does<{ id: string }>('POST', `/schools/${id}/self-assessments`);
  const path = `/self-assessments/${assessment.id}`;
  const words = { evidence: HOSTILE, offer: HOSTILE, learn: HOSTILE, lang: 'en' };
  for (const [number, level] of [
    [1, 'need-help'],
    [2, 'developing'],
    [10, 'strong'],
    [11, 'works'],
  ] as const) {
    const { evidence, offer, learn } = words;
    await director.does('PUT', `${path}/answers/${String(number)}`, { level, evidence, offer, learn }, { version: 0 });
  }
  await director.does('POST', `${path}/finalisation`, {}, { version: 1 });
  return assessment.id;
}

/** A resource for all schools, with a file whose name tries the same. */
export async function aHostileResource({ id, director }: SchoolWithPeople): Promise<string> {
  const resource = await director.does<{ id: string }>('POST', '/resources', {
    schoolId: id,
    kind: 'lesson-plan',
    title: HOSTILE,
    description: HOSTILE,
    source: HOSTILE,
    link: HOSTILE_ADDRESS,
    language: 'ky',
    scope: 'all-schools',
  });
  const form = new FormData();
  const content = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  form.append('file', new Blob([content]), `"><img data-hostile src=x onerror=alert(1)>.pdf`);
  await director.does('POST', `/resources/${resource.id}/files`, form);
  return resource.id;
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoPerson } from './demo-person.js';
import type { InventedSchool } from './invented-schools.js';

export interface DemoSchool {
  id: string;
  director: DemoPerson;
  lead: DemoPerson;
  teacher: DemoPerson;
}

const ROLE_NAMES = { director: 'Директор', 'partnership-lead': 'Өнөктөштүк үчүн жооптуу', teacher: 'Мугалим' };

/** A school with its people, claimed and verified, that has said what it needs and what it can give. */
export async function makeSchool(
  app: NestFastifyApplication,
  administrator: DemoPerson,
  invented: InventedSchool,
  clusterId: string,
  password: string,
): Promise<DemoSchool> {
  const { key, name, kind, region, settlement, settlementKind } = invented;
  const { id } = await administrator.does('POST', '/schools', {
    name,
    kind,
    region,
    settlement,
    settlementKind,
    clusterId,
  });
  const director = await person(app, key, 'director', password);
  const claim = await director.does('POST', `/schools/${id}/claims`, { role: 'director' });
  await administrator.does('POST', `/claims/${claim.id}/verification`, {}, claim.version);
  await director.changes('PATCH', `/schools/${id}`, '', {
    pupils: invented.pupils,
    instructionLanguages: invented.instructionLanguages,
  });
  const lead = await joins(app, director, id, key, 'partnership-lead', password);
  const teacher = await joins(app, director, id, key, 'teacher', password);
  await director.does('POST', `/schools/${id}/members`, { name: 'Мугалим, аккаунту жок', post: 'математика' });
  await assess(director, id, invented);
  return { id, director, lead, teacher };
}

/** Half of the schools have only ticked; the others have written their answers and finalised them. */
async function assess(
  director: DemoPerson,
  schoolId: string,
  { needs, offers, cluster }: InventedSchool,
): Promise<void> {
  await director.does(
    'PUT',
    `/schools/${schoolId}/quick-start`,
    { needs: needs.slice(0, 2), offers: offers.slice(0, 2) },
    0,
  );
  if (cluster !== 0) return;
  const { items } = await director.does<{ items: { id: string }[] }>('GET', `/schools/${schoolId}/self-assessments`);
  const open = items[0] ?? (await director.does<{ id: string }>('POST', `/schools/${schoolId}/self-assessments`));
  const { id } = open;
  for (const number of needs)
    await answer(director, id, number, { level: 'need-help', learn: 'Өнөктөштүн тажрыйбасын көргүбүз келет.' });
  for (const number of offers) {
    await answer(director, id, number, {
      level: 'strong',
      evidence: 'Үч жылдан бери ушундай иштейбиз, коңшу мектептер келип көрүштү.',
      offer: 'Ачык сабак көрсөтүп, материалдарыбызды беребиз.',
    });
  }
  await director.changes('POST', `/self-assessments/${id}`, '/finalisation');
}

async function answer(director: DemoPerson, assessmentId: string, number: number, said: object): Promise<void> {
  const path = `/self-assessments/${assessmentId}/answers/${String(number)}`;
  const { version } = await director.does('GET', path);
  await director.does('PUT', path, { evidence: 'Мектептин жыйынында талкууладык.', ...said }, version);
}

async function joins(
  app: NestFastifyApplication,
  director: DemoPerson,
  schoolId: string,
  key: string,
  role: 'partnership-lead' | 'teacher',
  password: string,
): Promise<DemoPerson> {
  const { token } = await director.does<{ token: string }>('POST', `/schools/${schoolId}/member-invitations`, {
    name: ROLE_NAMES[role],
    role,
  });
  const member = await person(app, key, role, password);
  await member.does('POST', '/memberships', { token });
  return member;
}

const person = (
  app: NestFastifyApplication,
  key: string,
  role: keyof typeof ROLE_NAMES,
  password: string,
): Promise<DemoPerson> =>
  new DemoPerson(app, `${role}@${key}.demo.example`, password).register(`${ROLE_NAMES[role]} (${key})`, 'ky');

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../platform/index.js';
import type { DemoPerson } from './demo-person.js';
import type { DemoSchool } from './demo-schools.js';

/** The pair that works together, for what follows from it. */
export interface Together {
  partnershipId: string;
  ours: DemoSchool;
  theirs: DemoSchool;
}

const LONG_AGO_DAYS = 80;
const DAY_MS = 86_400_000;

/** A partnership in every state; the one that expires is written with an old date and runs out by itself. */
export async function tellOfPartnerships(
  app: NestFastifyApplication,
  schools: Record<string, DemoSchool>,
  password: string,
): Promise<Together> {
  const of = (key: string): DemoSchool => schoolBy(schools, key);
  await before(app.get(Clock), LONG_AGO_DAYS, () => invite(of('kok-jar'), of('nur')));

  const [ours, theirs] = [of('ak-bulak'), of('nur')];
  const active = await activate(ours, theirs, password);
  await accept(await invite(of('kok-jar'), of('archa')), of('archa'));
  const paused = await activate(of('tenir'), of('jyldyz'), password);
  await of('tenir').director.changes('POST', `/partnerships/${paused}`, '/pause', {
    reason: 'Кышкы каникулдан кийин улантабыз.',
  });
  const ended = await activate(of('bulut'), of('toguz'), password);
  await of('toguz').director.changes('POST', `/partnerships/${ended}`, '/closure', {
    reason: 'Пландаган иштерибиз бүттү, рахмат.',
  });

  await invite(of('ak-bulak'), of('kok-jar'));
  const declined = await invite(of('nur'), of('archa'));
  await of('archa').director.changes('POST', `/partnerships/${declined}`, '/refusal', {
    reason: 'Быйыл эки өнөктөш менен иштеп жатабыз.',
  });
  const withdrawn = await invite(of('tenir'), of('bulut'));
  await of('tenir').director.changes('POST', `/partnerships/${withdrawn}`, '/withdrawal', {
    reason: 'Жаңы окуу жылында кайра жазабыз.',
  });
  await draft(of('jyldyz'), of('toguz'));
  return { partnershipId: active, ours, theirs };
}

function schoolBy(schools: Record<string, DemoSchool>, key: string): DemoSchool {
  const school = schools[key];
  if (!school) throw new Error(`There is no invented school ${key}`);
  return school;
}

async function draft(ours: DemoSchool, theirs: DemoSchool): Promise<string> {
  const { id } = await ours.director.does('POST', '/partnerships', { schoolId: ours.id, partnerSchoolId: theirs.id });
  await writeVision(ours.director, id, ours.id);
  return id;
}

const writeVision = (director: DemoPerson, id: string, schoolId: string): Promise<unknown> =>
  director.does(
    'PUT',
    `/partnerships/${id}/vision/${schoolId}`,
    { gains: 'Баалоонун жаңы усулдарын үйрөнөбүз', gives: 'Жаш мугалимге насаатчылык кылуу тажрыйбасын беребиз' },
    0,
  );

async function invite(ours: DemoSchool, theirs: DemoSchool): Promise<string> {
  const id = await draft(ours, theirs);
  await ours.director.changes('POST', `/partnerships/${id}`, '/invitation');
  return id;
}

async function accept(id: string, theirs: DemoSchool): Promise<void> {
  await theirs.director.changes('POST', `/partnerships/${id}`, '/acceptance');
}

async function activate(ours: DemoSchool, theirs: DemoSchool, password: string): Promise<string> {
  const id = await invite(ours, theirs);
  await accept(id, theirs);
  for (const { director } of [ours, theirs]) {
    const { version } = await director.does('GET', `/partnerships/${id}/code`);
    await director.does('POST', `/partnerships/${id}/code/signatures`, { version, password });
  }
  return id;
}

/** Does something as if it were some days earlier. */
async function before<T>(clock: Clock, days: number, work: () => Promise<T>): Promise<T> {
  const now = clock.now.bind(clock);
  clock.now = () => new Date(Date.now() - days * DAY_MS);
  return work().finally(() => {
    clock.now = now;
  });
}

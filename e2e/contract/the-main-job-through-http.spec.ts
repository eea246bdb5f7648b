import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { API, type ApiPerson } from '../people/api-person.js';
import { aCluster, aCoordinatorOf, aVerifiedSchool, PASSWORD } from '../people/who-is-who.js';
import { DescribedApi } from './described-api.js';
import { type Document, readDocument } from './hostile-input.js';

interface Versioned {
  id: string;
  version: number;
  state: string;
}

const INDICATOR = 'teacher-index-competence';

/** A day in the past that an event can have taken place on. */
const lastWeek = (): string => new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);

test('two schools that did not know each other do the whole job through HTTP alone', async () => {
  const api = new DescribedApi(await readDocument());
  const clusterId = await aCluster(`HTTP ${randomUUID().slice(0, 8)}`);
  const coordinator = await aCoordinatorOf(clusterId);
  const ours = await aVerifiedSchool(`Ак-Булак ${randomUUID().slice(0, 8)}`, clusterId);
  const theirs = await aVerifiedSchool(`Нур ${randomUUID().slice(0, 8)}`, clusterId);
  const [us, them] = [ours.director, theirs.director];

  // What one needs, the other can give.
  await api.call(us, 'PUT', `/schools/${ours.id}/quick-start`, { needs: [5, 16], offers: [1, 12] }, { version: 0 });
  await api.call(them, 'PUT', `/schools/${theirs.id}/quick-start`, { needs: [1, 12], offers: [5, 16] }, { version: 0 });
  await expect
    .poll(async () => {
      const matches = await api.call<{ items: { school: { id: string }; learn: unknown[]; give: unknown[] }[] }>(
        us,
        'GET',
        `/schools/${ours.id}/matches?limit=100`,
      );
      const match = matches.items.find(({ school }) => school.id === theirs.id);
      return match && { learn: match.learn.length, give: match.give.length };
    })
    .toEqual({ learn: 2, give: 2 });

  const partnership = await agreeTheCode(api, us, them, ours.id, theirs.id);
  expect(partnership.state).toBe('active');

  const event = await holdAnEvent(api, us, them, { partnership: partnership.id, ours: ours.id, theirs: theirs.id });
  expect(event.state).toBe('held');

  const plan = await api.call<{ id: string }>(us, 'POST', '/resources', {
    schoolId: ours.id,
    kind: 'lesson-plan',
    title: 'Бөлчөктөр, 6-класс',
    subject: 'mathematics',
    language: 'ky',
    scope: 'partnership',
    partnershipId: partnership.id,
  });
  const shared = await api.call<{ items: { id: string }[] }>(them, 'GET', `/resources?partnershipId=${partnership.id}`);
  expect(shared.items.map(({ id }) => id)).toContain(plan.id);

  await evaluate(api, us, event.id, ours.id);
  await evaluate(api, them, event.id, theirs.id);
  const joint = await api.call<{ version: number }>(
    us,
    'PUT',
    `/events/${event.id}/joint-evaluation`,
    { schoolId: ours.id, lang: 'ky', conclusion: 'Пландарды чогуу түзөбүз.', shareWithCoordinator: true },
    { version: 0 },
  );
  await api.call(
    them,
    'PUT',
    `/events/${event.id}/joint-evaluation/agreements/${theirs.id}`,
    { shareWithCoordinator: true },
    { version: joint.version },
  );
  const evaluated = await api.call<Versioned>(us, 'GET', `/events/${event.id}`);
  expect(evaluated.state).toBe('evaluated');

  const timeline = await api.call<{ events: { eventId: string }[] }>(us, 'GET', `/indicators/${INDICATOR}/timeline`);
  expect(timeline.events.map(({ eventId }) => eventId)).toContain(event.id);

  const overview = await api.call<{ schools: { items: { id: string }[] } | null }>(
    coordinator,
    'GET',
    `/monitoring/overview?clusterId=${clusterId}`,
  );
  expect(overview.schools?.items.map(({ id }) => id)).toEqual(expect.arrayContaining([ours.id, theirs.id]));
});

async function agreeTheCode(
  api: DescribedApi,
  us: ApiPerson,
  them: ApiPerson,
  oursId: string,
  theirsId: string,
): Promise<Versioned> {
  const draft = await api.call<Versioned>(us, 'POST', '/partnerships', { schoolId: oursId, partnerSchoolId: theirsId });
  const path = `/partnerships/${draft.id}`;
  await api.call(
    us,
    'PUT',
    `${path}/vision/${oursId}`,
    { gains: 'Баалоонун жаңы усулдары', gives: 'Жаратылыш таануу' },
    { version: 0 },
  );
  const ready = await api.call<Versioned>(us, 'GET', path);
  const invited = await api.call<Versioned>(us, 'POST', `${path}/invitation`, undefined, { version: ready.version });
  await api.call(them, 'POST', `${path}/acceptance`, undefined, { version: invited.version });
  for (const director of [us, them]) {
    const code = await api.call<{ version: number }>(director, 'GET', `${path}/code`);
    await api.call(director, 'POST', `${path}/code/signatures`, { version: code.version, password: PASSWORD });
  }
  return api.call<Versioned>(us, 'GET', path);
}

async function holdAnEvent(
  api: DescribedApi,
  us: ApiPerson,
  them: ApiPerson,
  ids: { partnership: string; ours: string; theirs: string },
): Promise<Versioned> {
  const planned = await api.call<Versioned>(us, 'POST', '/events', {
    partnershipId: ids.partnership,
    schoolId: ids.ours,
    kind: 'joint-lesson-planning',
    format: 'online',
    audiences: ['staff'],
    purpose: 'Сабакты чогуу пландоо',
    expectedResults: 'Үч сабактын планы',
    startsOn: lastWeek(),
    alreadyHeld: true,
  });
  const proposed =
    planned.state === 'proposed'
      ? planned
      : await api.call<Versioned>(us, 'POST', `/events/${planned.id}/proposal`, undefined, {
          version: planned.version,
        });
  return api.call<Versioned>(
    them,
    'POST',
    `/events/${planned.id}/confirmation`,
    { schoolId: ids.theirs },
    { version: proposed.version },
  );
}

async function evaluate(api: DescribedApi, person: ApiPerson, eventId: string, schoolId: string): Promise<void> {
  const path = `/events/${eventId}/evaluations/${schoolId}`;
  const written = await api.call<{ version: number }>(
    person,
    'PUT',
    path,
    {
      lang: 'ky',
      expected: 'Үч план',
      happened: 'Эки план бүттү',
      worked: 'Чогуу иштөө',
      changeNextTime: 'Көбүрөөк убакыт',
      learned: 'Жаңы усул',
      outcome: 'mostly-met',
      statements: [{ statement: 'useful', answer: 'yes' }],
      indicators: [{ indicator: INDICATOR, expectedChange: 'increase', observed: 'Эки мугалим сабакта колдонду' }],
    },
    { version: 0 },
  );
  await api.call(person, 'POST', `${path}/submission`, undefined, { version: written.version });
}

test('the description that is served is the one that is committed', async () => {
  const served = (await (await fetch(API.replace('/v1', '/openapi.json'))).json()) as Document;
  expect(served.paths).toEqual((await readDocument()).paths);
});

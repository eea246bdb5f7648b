import type { DemoPerson, Made } from './demo-person.js';
import type { Together } from './demo-partnerships.js';
import type { DemoSchool } from './demo-schools.js';

const DAY_MS = 86_400_000;

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** An event in every state, evaluations of one side and of both, and a lesson plan that is shared. */
export async function tellOfEvents({ partnershipId, ours, theirs }: Together): Promise<void> {
  const plan = (kind: string, format: string, days: number, more: object = {}): Promise<Made> =>
    ours.director.does('POST', '/events', {
      partnershipId,
      schoolId: ours.id,
      kind,
      format,
      audiences: ['staff'],
      startsOn: inDays(days),
      purpose: 'Эки мектептин мугалимдери бири-биринен үйрөнөт.',
      expectedResults: 'Ар бир мугалим бир жаңы усулду сабагында колдонот.',
      ...more,
    });

  await plan('coordination-meeting', 'online', 40);
  await propose(ours.director, await plan('joint-lesson-planning', 'online', 21, { startsAt: '15:00' }));
  await agree(ours, theirs, await plan('seminar', 'face-to-face', 28, { startsAt: '10:00', hostSchoolId: ours.id }));
  const announced = await plan('open-day', 'face-to-face', 14, { startsAt: '09:00', hostSchoolId: theirs.id });
  await agree(ours, theirs, announced);
  await ours.director.changes('POST', `/events/${announced.id}`, '/announcement');
  const cancelled = await plan('lecture', 'online', 10);
  await propose(ours.director, cancelled);
  await ours.director.changes('POST', `/events/${cancelled.id}`, '/cancellation', { reason: 'Лектор ооруп калды.' });

  const held = await confirm(
    ours,
    theirs,
    await plan('lesson-study', 'face-to-face', -6, { alreadyHeld: true, hostSchoolId: ours.id }),
  );
  await evaluate(ours, held.id);
  const evaluated = await confirm(ours, theirs, await plan('training', 'online', -20, { alreadyHeld: true }));
  await evaluate(ours, evaluated.id);
  await evaluate(theirs, evaluated.id);
  await conclude(ours, theirs, evaluated.id);
  await share(ours, partnershipId);
}

const propose = (director: DemoPerson, { id }: Made): Promise<unknown> =>
  director.changes('POST', `/events/${id}`, '/proposal');

async function agree(ours: DemoSchool, theirs: DemoSchool, event: Made): Promise<void> {
  await propose(ours.director, event);
  await theirs.director.changes('POST', `/events/${event.id}`, '/agreement', { schoolId: theirs.id });
}

async function confirm(ours: DemoSchool, theirs: DemoSchool, event: Made): Promise<Made> {
  const { state } = await ours.director.does<{ state: string }>('GET', `/events/${event.id}`);
  if (state === 'draft') await propose(ours.director, event);
  return theirs.director.changes('POST', `/events/${event.id}`, '/confirmation', { schoolId: theirs.id });
}

async function evaluate({ id, director }: DemoSchool, eventId: string): Promise<void> {
  const path = `/events/${eventId}/evaluations/${id}`;
  const { version } = await director.does(
    'PUT',
    path,
    {
      lang: 'ky',
      expected: 'Үч сабактын планы',
      happened: 'Эки план бүттү, үчүнчүсүн жума күнү бүтүрөбүз.',
      worked: 'Сабакты чогуу талдоо',
      changeNextTime: 'Көбүрөөк убакыт калтырабыз.',
      learned: 'Калыптандыруучу баалоонун эки ыгы',
      given: 'Насаатчынын күндөлүгү',
      outcome: 'mostly-met',
      statements: [{ statement: 'useful', answer: 'yes' }],
      indicators: [
        {
          indicator: 'teacher-index-competence',
          expectedChange: 'increase',
          observed: 'Эки мугалим жаңы ыкты сабакта колдонду.',
        },
      ],
    },
    0,
  );
  await director.does('POST', `${path}/submission`, {}, version);
}

async function conclude(ours: DemoSchool, theirs: DemoSchool, eventId: string): Promise<void> {
  const path = `/events/${eventId}/joint-evaluation`;
  const { version } = await ours.director.does(
    'PUT',
    path,
    { schoolId: ours.id, lang: 'ky', conclusion: 'Пландарды ай сайын чогуу түзөбүз.', shareWithCoordinator: true },
    0,
  );
  await theirs.director.does('PUT', `${path}/agreements/${theirs.id}`, { shareWithCoordinator: true }, version);
}

async function share({ id, teacher }: DemoSchool, partnershipId: string): Promise<void> {
  const resource = { schoolId: id, language: 'ky', subject: 'mathematics' };
  await teacher.does('POST', '/resources', {
    ...resource,
    kind: 'lesson-plan',
    title: 'Бөлчөктөр, 6-класс: сабактын планы',
    scope: 'partnership',
    partnershipId,
  });
  await teacher.does('POST', '/resources', {
    ...resource,
    kind: 'assessment-test',
    title: 'Ондук бөлчөктөр: кыска тест',
    scope: 'all-schools',
    licence: 'cc-by',
  });
  await teacher.does('POST', '/resources', {
    ...resource,
    kind: 'school-document',
    title: 'Насаатчынын күндөлүгү',
    subject: null,
    scope: 'own-school',
  });
}

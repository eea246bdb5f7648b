import type { ApiPerson } from '../../people/api-person.js';
import { aFileToSend, PASSWORD, type SchoolWithPeople } from '../../people/who-is-who.js';
import type { HostileWords } from './hostile-words.js';
import { versionOf, writes } from './people-who-write-them.js';

interface Two {
  ours: SchoolWithPeople;
  theirs: SchoolWithPeople;
}

interface Versioned {
  id: string;
  version: number;
}

const aWeekAgo = (): string => new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
const nextYear = (): string => `${String(new Date().getUTCFullYear() + 1)}-10-15`;

/** One need and one offer with their words, in a round that is finalised. */
export async function assesses(
  words: HostileWords,
  { id, director }: SchoolWithPeople,
  { need, offer }: Record<'need' | 'offer', number>,
): Promise<string> {
  const round = await director.does<Versioned>('POST', `/schools/${id}/self-assessments`);
  const write = async (number: number, answer: object): Promise<void> => {
    const slot = `/self-assessments/${round.id}/answers/${String(number)}`;
    await writes(director, 'PUT', slot, answer, await versionOf(director, slot));
  };
  await write(need, { level: 'need-help', evidence: words.for('lack', 1000), learn: words.for('learn', 600) });
  const given = { evidence: words.for('evidence', 1000), offer: words.for('offer', 600) };
  await write(offer, { level: 'strong', canBeShared: true, ...given });
  const path = `/self-assessments/${round.id}`;
  await director.does('POST', `${path}/finalisation`, undefined, await versionOf(director, path));
  return round.id;
}

/** A letter in its own words that is sent. */
export async function invites(words: HostileWords, { ours, theirs }: Two): Promise<string> {
  const draft = { schoolId: ours.id, partnerSchoolId: theirs.id };
  const { id } = await ours.director.does<Versioned>('POST', '/partnerships', draft);
  const path = `/partnerships/${id}`;
  const vision = { gains: words.for('gains', 4000), gives: words.for('gives', 4000) };
  await writes(ours.director, 'PUT', `${path}/vision/${ours.id}`, vision, { version: 0 });
  await writes(
    ours.director,
    'PUT',
    `${path}/letter`,
    { language: 'en', subject: words.for('letter subject', 300), body: words.for('letter body', 8000) },
    await versionOf(ours.director, path),
  );
  await ours.director.does('POST', `${path}/invitation`, undefined, await versionOf(ours.director, path));
  return id;
}

export async function agree({ ours, theirs }: Two, partnershipId: string): Promise<void> {
  const path = `/partnerships/${partnershipId}`;
  await theirs.director.does('POST', `${path}/acceptance`, undefined, await versionOf(theirs.director, path));
  for (const { director } of [ours, theirs]) {
    await director.does('POST', `${path}/code/signatures`, { version: 1, password: PASSWORD });
  }
}

/** Every word that a plan has room for. */
const planOf = (words: HostileWords, event: string): object => {
  const about = (field: string, max: number): string => words.for(`${event} ${field}`, max);
  return {
    title: about('title', 200),
    purpose: about('purpose', 4000),
    expectedResults: about('results', 4000),
    place: about('place', 300),
    meetingLink: words.address(`${event} link`),
    arrangements: {
      transport: about('transport', 1000),
      seats: about('seats', 1000),
      meals: about('meals', 1000),
      lodging: about('lodging', 1000),
      materials: about('materials', 1000),
      planB: about('plan B', 1000),
    },
  };
};

/** Held and evaluated by both. */
export async function meet(words: HostileWords, { ours, theirs }: Two, partnershipId: string): Promise<string> {
  const { id } = await writes(ours.director, 'POST', '/events', {
    ...planOf(words, 'meeting'),
    partnershipId,
    schoolId: ours.id,
    kind: 'seminar',
    format: 'online',
    audiences: ['staff'],
    startsOn: aWeekAgo(),
    alreadyHeld: true,
  });
  const path = `/events/${id}`;
  await theirs.director.does(
    'POST',
    `${path}/confirmation`,
    { schoolId: theirs.id },
    await versionOf(theirs.director, path),
  );
  await evaluates(words, 'our', ours, path);
  await evaluates(words, 'their', theirs, path);
  const conclusion = {
    schoolId: ours.id,
    lang: 'en',
    conclusion: words.for('conclusion', 4000),
    shareWithCoordinator: true,
  };
  const joint = await writes(ours.director, 'PUT', `${path}/joint-evaluation`, conclusion, { version: 0 });
  await theirs.director.does(
    'PUT',
    `${path}/joint-evaluation/agreements/${theirs.id}`,
    { shareWithCoordinator: true },
    { version: joint.version },
  );
  return id;
}

async function evaluates(words: HostileWords, whose: string, school: SchoolWithPeople, event: string): Promise<void> {
  const path = `${event}/evaluations/${school.id}`;
  const say = (field: string): string => words.for(`${whose} ${field}`, 4000);
  const view = {
    lang: 'en',
    expected: say('expected'),
    happened: say('happened'),
    worked: say('worked'),
    changeNextTime: say('change'),
    learned: say('learned'),
    given: say('given'),
    unexpectedBenefit: say('benefit'),
    nextStep: say('next step'),
    procedureInPlace: say('procedure'),
    outcome: 'mostly-met',
    indicators: [
      {
        indicator: 'teacher-index-competence',
        expectedChange: 'increase',
        observed: words.for(`${whose} observed`, 2000),
      },
    ],
  };
  const written = await writes(school.director, 'PUT', path, view, { version: 0 });
  await school.director.does('POST', `${path}/submission`, {}, { version: written.version });
}

/** Pupils cross a border: people, cover, a consent on paper, and a reason to go on without the other. */
export async function travel(
  words: HostileWords,
  { ours, theirs }: Two,
  partnershipId: string,
  personId: string,
): Promise<string> {
  const { id } = await writes(ours.director, 'POST', '/events', {
    ...planOf(words, 'journey'),
    partnershipId,
    schoolId: ours.id,
    kind: 'seminar',
    format: 'face-to-face',
    audiences: ['staff', 'pupils'],
    startsOn: nextYear(),
    hostSchoolId: theirs.id,
    pupilsLeave: true,
    abroad: true,
  });
  const path = `/events/${id}`;
  const now = (): ReturnType<typeof versionOf> => versionOf(ours.director, path);
  const people = { schoolId: ours.id, personIds: [personId], pupils: 3 };
  await ours.director.does('PUT', `${path}/participants`, people, await now());
  const cover = {
    schoolId: ours.id,
    notNeeded: false,
    lessons: [{ absentPersonId: personId, lesson: words.for('lesson', 100), class: words.for('class', 20) }],
  };
  await writes(ours.director, 'PUT', `${path}/cover`, cover, await now());
  const paper = {
    decision: 'granted-with-conditions',
    number: words.for('paper number', 60),
    date: '2026-10-01',
    conditions: words.for('paper conditions', 2000),
  };
  await writes(
    ours.director,
    'POST',
    `${path}/consents`,
    { schoolId: ours.id, kind: 'pupils-off-site', paper },
    await now(),
  );
  await ours.director.does('POST', `${path}/proposal`, undefined, await now());
  await theirs.director.does(
    'POST',
    `${path}/agreement`,
    { schoolId: theirs.id },
    await versionOf(theirs.director, path),
  );
  const without = { withoutConsentReason: words.for('reason to go on', 2000) };
  await writes(ours.director, 'POST', `${path}/announcement`, without, await now());
  return id;
}

/** Turns somebody away or puts them off, and says why. */
export async function givesAReason(
  words: HostileWords,
  person: ApiPerson,
  path: string,
  step: 'cancellation' | 'closure' | 'refusal' | 'withdrawal',
): Promise<void> {
  await writes(person, 'POST', `${path}/${step}`, { reason: words.for(step, 2000) }, await versionOf(person, path));
}

export async function shares(
  words: HostileWords,
  { id: schoolId, director }: SchoolWithPeople,
  partnershipId: string,
): Promise<string> {
  const { id } = await writes(director, 'POST', '/resources', {
    schoolId,
    partnershipId,
    scope: 'partnership',
    kind: 'lesson-plan',
    language: 'ky',
    title: words.for('resource title'),
    description: words.for('resource description', 5000),
    source: words.for('resource source', 500),
    link: words.address('resource link'),
  });
  const form = new FormData();
  form.append('file', aFileToSend().get('file') as File, `"><img src=x onerror=alert(1) data-planted>.pdf`);
  const { files } = await director.does<{ files: { name: string }[] }>('POST', `/resources/${id}/files`, form);
  words.remember('file name', files[0]?.name ?? '');
  return id;
}

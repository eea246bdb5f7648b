import { HOSTILE, HOSTILE_ADDRESS, SHORT_HOSTILE, TINY_HOSTILE } from '../../people/hostile-words.js';
import { PASSWORD, type SchoolWithPeople } from '../../people/who-is-who.js';

interface Versioned {
  id: string;
  version: number;
}

const REASON = { reason: HOSTILE };
const A_WEEK_AGO = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
const NEXT_YEAR = `${String(new Date().getUTCFullYear() + 1)}-10-15`;

/** A letter in three languages, sent. */
async function aHostileLetter(ours: SchoolWithPeople, theirs: SchoolWithPeople): Promise<Versioned> {
  const towards = { schoolId: ours.id, partnerSchoolId: theirs.id };
  const { id } = await ours.director.does<Versioned>('POST', '/partnerships', towards);
  const path = `/partnerships/${id}`;
  for (const language of ['ky', 'ru', 'en']) {
    const { version } = await ours.director.does<Versioned>('GET', `${path}/letter`);
    await ours.director.does('PUT', `${path}/letter`, { language, subject: HOSTILE, body: HOSTILE }, { version });
  }
  await writesItsVision(ours, id);
  return step(ours, id, 'invitation');
}

/** Answered, signed by both, paused with a reason and taken up again; answers its id. */
export async function aHostilePartnership(ours: SchoolWithPeople, theirs: SchoolWithPeople): Promise<string> {
  const { id } = await aHostileLetter(ours, theirs);
  await step(theirs, id, 'acceptance');
  await writesItsVision(theirs, id);
  for (const { director } of [ours, theirs]) {
    await director.does('POST', `/partnerships/${id}/code/signatures`, { version: 1, password: PASSWORD });
  }
  const { version } = await step(ours, id, 'pause', REASON);
  await ours.director.does('DELETE', `/partnerships/${id}/pause`, undefined, { version });
  return id;
}

/** Refused with a reason; answers its id. */
export async function aHostileRefusal(ours: SchoolWithPeople, theirs: SchoolWithPeople): Promise<string> {
  const { id } = await aHostileLetter(ours, theirs);
  await step(theirs, id, 'refusal', REASON);
  return id;
}

const PLAN = {
  title: HOSTILE,
  purpose: HOSTILE,
  expectedResults: HOSTILE,
  place: HOSTILE,
  meetingLink: HOSTILE_ADDRESS,
  arrangements: {
    transport: HOSTILE,
    seats: HOSTILE,
    meals: HOSTILE,
    lodging: HOSTILE,
    materials: HOSTILE,
    planB: HOSTILE,
  },
};

/** Planned with everything, agreed, announced without a recommended consent, and changed; answers its id. */
export async function aHostileEvent(ours: SchoolWithPeople, theirs: SchoolWithPeople, partnershipId: string) {
  const { id } = await ours.director.does<Versioned>('POST', '/events', {
    partnershipId,
    schoolId: ours.id,
    kind: 'seminar',
    format: 'face-to-face',
    audiences: ['staff', 'pupils'],
    startsOn: NEXT_YEAR,
    pupilsLeave: true,
    ...PLAN,
  });
  const [person] = await staffOf(ours);
  const now = async (): Promise<number> => (await ours.director.does<Versioned>('GET', `/events/${id}`)).version;
  const lesson = { absentPersonId: person, lesson: HOSTILE.slice(0, 98), class: TINY_HOSTILE };
  const cover = { schoolId: ours.id, notNeeded: false, lessons: [lesson] };
  await ours.director.does(
    'PUT',
    `/events/${id}/participants`,
    { schoolId: ours.id, personIds: [person], pupils: 3 },
    { version: await now() },
  );
  await ours.director.does('PUT', `/events/${id}/cover`, cover, { version: await now() });
  await ours.director.does('POST', `/events/${id}/proposal`, {}, { version: await now() });
  await theirs.director.does('POST', `/events/${id}/agreement`, { schoolId: theirs.id }, { version: await now() });
  const paper = { decision: 'granted-with-conditions', number: SHORT_HOSTILE, date: A_WEEK_AGO, conditions: HOSTILE };
  const consent = { schoolId: ours.id, kind: 'pupils-off-site', paper };
  await ours.director.does('POST', `/events/${id}/consents`, consent, { version: await now() });
  const reason = { withoutConsentReason: HOSTILE };
  await ours.director.does('POST', `/events/${id}/announcement`, reason, { version: await now() });
  await ours.director.does('POST', `/events/${id}/postponement`, REASON, { version: await now() });
  return id;
}

/** Held, evaluated by both and concluded; answers its id. */
export async function aHostileEvaluation(ours: SchoolWithPeople, theirs: SchoolWithPeople, partnershipId: string) {
  const held = { kind: 'seminar', format: 'online', audiences: ['staff'], startsOn: A_WEEK_AGO, alreadyHeld: true };
  const { id } = await ours.director.does<Versioned>('POST', '/events', {
    partnershipId,
    schoolId: ours.id,
    ...held,
    ...PLAN,
  });
  const { version } = await theirs.director.does<Versioned>('GET', `/events/${id}`);
  await theirs.director.does('POST', `/events/${id}/confirmation`, { schoolId: theirs.id }, { version });
  for (const school of [ours, theirs]) await evaluates(school, id);
  const conclusion = { schoolId: ours.id, lang: 'en', conclusion: HOSTILE, shareWithCoordinator: true };
  await ours.director.does('PUT', `/events/${id}/joint-evaluation`, conclusion, { version: 0 });
  await theirs.director.does(
    'PUT',
    `/events/${id}/joint-evaluation/agreements/${theirs.id}`,
    { shareWithCoordinator: true },
    { version: 1 },
  );
  return id;
}

async function evaluates({ id, director }: SchoolWithPeople, eventId: string): Promise<void> {
  const path = `/events/${eventId}/evaluations/${id}`;
  const words = ['expected', 'happened', 'worked', 'changeNextTime', 'learned', 'given', 'unexpectedBenefit'];
  const view = {
    lang: 'en',
    ...Object.fromEntries([...words, 'nextStep', 'procedureInPlace'].map((field) => [field, HOSTILE])),
    outcome: 'mostly-met',
    indicators: [
      { indicator: 'teacher-index-professional-development', expectedChange: 'increase', observed: HOSTILE },
    ],
  };
  const { version } = await director.does<Versioned>('PUT', path, view, { version: 0 });
  await director.does('POST', `${path}/submission`, {}, { version });
}

const writesItsVision = ({ id, director }: SchoolWithPeople, partnershipId: string): Promise<unknown> =>
  director.does(
    'PUT',
    `/partnerships/${partnershipId}/vision/${id}`,
    { gains: HOSTILE, gives: HOSTILE },
    { version: 0 },
  );

async function step({ director }: SchoolWithPeople, id: string, noun: string, body: object = {}): Promise<Versioned> {
  const { version } = await director.does<Versioned>('GET', `/partnerships/${id}`);
  return director.does<Versioned>('POST', `/partnerships/${id}/${noun}`, body, { version });
}

async function staffOf({ id, director }: SchoolWithPeople): Promise<string[]> {
  const { items } = await director.does<{ items: { id: string }[] }>('GET', `/schools/${id}/members`);
  return items.map((member) => member.id);
}

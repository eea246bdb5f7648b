import type { SchoolWithPeople } from './who-is-who.js';

const aWeekAgo = (): string => new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);

/** A seminar that has already happened, entered by the first school and confirmed by the second. */
export async function aHeldEvent(
  ours: SchoolWithPeople,
  theirs: SchoolWithPeople,
  partnershipId: string,
  title: string,
): Promise<string> {
  const planned = await ours.director.does<{ id: string; version: number; state: string }>('POST', '/events', {
    partnershipId,
    schoolId: ours.id,
    kind: 'seminar',
    format: 'online',
    audiences: ['staff'],
    title,
    purpose: 'To see how others do it',
    startsOn: aWeekAgo(),
    alreadyHeld: true,
  });
  const { version } = await theirs.director.does<{ version: number }>('GET', `/events/${planned.id}`);
  await theirs.director.does('POST', `/events/${planned.id}/confirmation`, { schoolId: theirs.id }, { version });
  return planned.id;
}

/** The school’s own view, written and handed in. */
export async function hasEvaluated(school: SchoolWithPeople, eventId: string, indicator: string): Promise<void> {
  const path = `/events/${eventId}/evaluations/${school.id}`;
  const view = {
    lang: 'en',
    expected: `What ${school.name} expected`,
    happened: `What ${school.name} saw`,
    learned: 'Three sheets for assessment',
    given: 'A mentor’s diary',
    outcome: 'mostly-met',
    indicators: [{ indicator, expectedChange: 'increase', observed: 'Two teachers use it' }],
  };
  const { version } = await school.director.does<{ version: number }>('PUT', path, view, { version: 0 });
  await school.director.does('POST', `${path}/submission`, {}, { version });
}

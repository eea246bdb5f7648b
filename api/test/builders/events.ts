import { v7 as uuid } from 'uuid';
import type { EventFormat, EventKind, EventState } from '@boordosh/shared/vocabulary';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';
import { aPartnership, type TestPartnership } from './partnerships.js';
import type { TestPerson } from './people.js';

interface Options {
  state?: EventState;
  kind?: EventKind;
  format?: EventFormat;
  partnershipId?: string | null;
  /** `YYYY-MM-DD`; of a held event also the day since which it counts as held. */
  on?: string;
  title?: string;
}

const A_HELD_SEMINAR = {
  state: 'held' as EventState,
  kind: 'seminar',
  format: 'face-to-face',
  on: '2026-10-15',
  partnershipId: null,
  title: null,
};

/** An event of these schools in any state, the first of them proposing, as if its flow had brought it there. */
export async function anEvent(schools: readonly { id: string }[], options: Options = {}): Promise<string> {
  const { state, kind, format, on, partnershipId, title } = { ...A_HELD_SEMINAR, ...options };
  const id = uuid();
  const now = new Date();
  const [first] = schools;
  if (!first) throw new Error('An event has schools.');
  const proposedAt = state === 'draft' ? null : now;
  const heldSince = state === 'held' || state === 'evaluated' ? on : null;
  await database().rows(sql`
    insert into events (id, partnership_id, proposed_by_school_id, state, kind, format, audiences, title, lang, starts_on, ends_on,
      proposed_at, held_since, created_at, updated_at)
    values (${id}, ${partnershipId}, ${first.id}, ${state}, ${kind}, ${format}, '{staff}', ${title}, 'ky',
      ${on}, ${on}, ${proposedAt}, ${heldSince}, ${now}, ${now})`);
  const agreed = !['draft', 'proposed', 'cancelled'].includes(state);
  await bringTogether(id, schools, agreed ? now : null);
  return id;
}

async function bringTogether(id: string, schools: readonly { id: string }[], agreedAt: Date | null): Promise<void> {
  for (const school of schools) {
    await database().rows(sql`
      insert into event_schools (event_id, school_id, agreed_version, agreed_at)
      values (${id}, ${school.id}, ${agreedAt === null ? null : 1}, ${agreedAt})`);
  }
}

/** Planned through the API, by the first school of a partnership: a seminar of staff unless it says otherwise. */
export const plan = (
  by: TestPerson,
  { id: partnershipId, ours }: TestPartnership,
  input: Record<string, unknown> = {},
): Promise<EventDto> =>
  by.ok(
    by.post<EventDto>('/events', {
      partnershipId,
      schoolId: ours.id,
      kind: 'seminar',
      format: 'face-to-face',
      audiences: ['staff'],
      ...input,
    }),
  );

/** One step of its flow, as `proposal`, from the version that was read. */
export const step = (by: TestPerson, event: EventDto, noun: string, body: unknown = {}): Promise<EventDto> =>
  by.ok(by.post<EventDto>(`/events/${event.id}/${noun}`, body, { version: event.version }));

/** A seminar on 20 October 2026 that both schools have agreed to; the clock stands before it. */
export async function anAgreedSeminar(): Promise<TestPartnership & { event: EventDto }> {
  const partnership = await aPartnership();
  const { ours, theirs } = partnership;
  const draft = await plan(ours.lead, partnership, { startsOn: '2026-10-20', hostSchoolId: ours.id });
  const proposed = await step(ours.lead, draft, 'proposal');
  return { ...partnership, event: await step(theirs.director, proposed, 'agreement', { schoolId: theirs.id }) };
}

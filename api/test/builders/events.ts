import { v7 as uuid } from 'uuid';
import type { EventFormat, EventKind, EventState } from '@boordosh/shared/vocabulary';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';

interface Options {
  state?: EventState;
  kind?: EventKind;
  format?: EventFormat;
  partnershipId?: string | null;
  /** `YYYY-MM-DD`; of a held event also the day since which it counts as held. */
  on?: string;
  title?: string;
}

/** An event of these schools in any state, the first of them proposing, as if its flow had brought it there. */
export async function anEvent(schools: readonly { id: string }[], options: Options = {}): Promise<string> {
  const { state = 'held', kind = 'seminar', format = 'face-to-face', on = '2026-10-15' } = options;
  const id = uuid();
  const now = new Date();
  const [first] = schools;
  if (!first) throw new Error('An event has schools.');
  await database().rows(sql`
    insert into events (id, partnership_id, proposed_by_school_id, state, kind, format, audiences, title, lang, starts_on, ends_on,
      proposed_at, held_since, created_at, updated_at)
    values (${id}, ${options.partnershipId ?? null}, ${first.id}, ${state}, ${kind}, ${format}, '{staff}', ${options.title ?? null}, 'ky',
      ${on}, ${on}, ${state === 'draft' ? null : now}, ${state === 'held' || state === 'evaluated' ? on : null}, ${now}, ${now})`);
  const agreed = !['draft', 'proposed', 'cancelled'].includes(state);
  for (const { id: schoolId } of schools) {
    await database().rows(sql`
      insert into event_schools (event_id, school_id, agreed_version, agreed_at)
      values (${id}, ${schoolId}, ${agreed ? 1 : null}, ${agreed ? now : null})`);
  }
  return id;
}

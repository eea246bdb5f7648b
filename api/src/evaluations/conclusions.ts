import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Events } from '../events/index.js';
import { Clock, sql, type Transaction } from '../platform/index.js';
import type { JointRow } from './joint-evaluations.reader.js';

/** One school’s yes to a conclusion, and what follows from the last one. */
@Injectable()
export class Conclusions {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Notes the yes, or a changed mind about the coordinator; the last school’s yes makes the event evaluated. */
  async agree(
    tx: Transaction,
    actor: Actor,
    row: JointRow,
    yes: { schoolId: string; share: boolean },
  ): Promise<boolean> {
    const now = this.clock.now();
    await tx.rows(sql`
      insert into joint_evaluation_agreements (event_id, school_id, share_with_coordinator, agreed_by_person_id, agreed_at)
      values (${row.eventId}, ${yes.schoolId}, ${yes.share}, ${actor.personIn(yes.schoolId) ?? null}, ${now})
      on conflict (event_id, school_id) do update set share_with_coordinator = excluded.share_with_coordinator`);
    const complete = await tx.one(sql`
      update joint_evaluations set agreed_at = ${now}, updated_at = ${now}
      where event_id = ${row.eventId} and agreed_at is null and not exists (
        select from event_schools where event_id = ${row.eventId} and school_id not in (
          select school_id from joint_evaluation_agreements where event_id = ${row.eventId}))
      returning event_id`);
    if (!complete) return false;
    await this.events.conclude(tx, row.eventId);
    return true;
  }
}

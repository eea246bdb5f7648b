import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { PartnershipLife, type SharedStep } from '../partnerships/index.js';
import { Clock, sql, type Transaction } from '../platform/index.js';
import type { Event } from './event.entity.js';

export interface EventStep {
  verb: string;
  /** What happened, for the audit trail: `event.agreed`. */
  action: string;
  schoolId?: string | undefined;
  personId?: string | undefined;
  reason?: string | undefined;
  was?: Readonly<Record<string, unknown>> | undefined;
}

/** The steps of a partnership that an event reaches. */
const REACHES: Partial<Record<string, SharedStep[]>> = {
  'event.agreed': ['consultation', 'event-planning'],
  'event.announced': ['communication'],
  'event.held': ['getting-acquainted'],
};

/** Notes what was done with an event, for its schools to read, and records the fact of it. */
@Injectable()
export class EventTrail {
  constructor(
    private readonly audit: AuditTrail,
    private readonly life: PartnershipLife,
    private readonly clock: Clock,
  ) {}

  async note(tx: Transaction, event: Event, step: EventStep): Promise<void> {
    await tx.rows(sql`
      insert into event_changes (id, event_id, verb, state, school_id, person_id, reason, was, at)
      values (${uuid()}, ${event.id}, ${step.verb}, ${event.state}, ${step.schoolId ?? null}, ${step.personId ?? null},
        ${step.reason ?? null}, ${JSON.stringify(step.was ?? {})}, ${this.clock.now()})`);
    // What nobody else knows of yet is no sign of life to them.
    if (event.partnershipId !== null && event.proposedAt !== null) {
      await this.life.sign(tx, event.partnershipId, ...(REACHES[step.action] ?? []));
    }
    const concerned = await tx.rows<{ id: string }>(sql`
      select school_id as id from event_schools
      where event_id = ${event.id} and (${event.proposedAt !== null} or school_id = ${event.proposedBySchoolId})`);
    await this.audit.record(tx, {
      action: step.action,
      subject: event.id,
      schools: concerned.map(({ id }) => id),
      data: {
        state: event.state,
        verb: step.verb,
        partnershipId: event.partnershipId,
        schoolId: step.schoolId ?? null,
      },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type AgreedPart, type ConsentCalledFor, isReopened } from '@boordosh/shared/calculations';
import type { ApprovalState, EventConsentKind } from '@boordosh/shared/vocabulary';
import { CONSENT_FLOW, next } from '@boordosh/shared/workflow';
import { v7 as uuid } from 'uuid';
import { Clock, sql, type Transaction } from '../platform/index.js';
import { consentsCalledFor, isMissing } from './called-consents.js';
import type { ActingSchool } from './event-agreements.js';
import type { Event } from './event.entity.js';

export interface KeptConsent {
  id: string;
  schoolId: string;
  kind: EventConsentKind;
  state: ApprovalState;
  coversFrom: string | null;
  coversTo: string | null;
  passedReason: string | null;
}

/** The consents of a locked event: what its plan calls for, and how far each has come. */
@Injectable()
export class EventConsents {
  constructor(private readonly clock: Clock) {}

  async calledFor(tx: Transaction, event: Event): Promise<ConsentCalledFor[]> {
    const schools = await tx.rows<{ id: string; country: string }>(sql`
      select id, country from schools join event_schools on school_id = id where event_id = ${event.id} order by id`);
    return consentsCalledFor(event, schools);
  }

  kept(tx: Transaction, event: Event): Promise<KeptConsent[]> {
    return tx.rows<KeptConsent>(sql`
      select id, school_id as "schoolId", kind, state, covers_from::text as "coversFrom", covers_to::text as "coversTo",
        passed_reason as "passedReason"
      from event_consents where event_id = ${event.id}`);
  }

  async missing(tx: Transaction, event: Event): Promise<ConsentCalledFor[]> {
    const [called, kept] = [await this.calledFor(tx, event), await this.kept(tx, event)];
    return called.filter(({ schoolId, kind, strength }) =>
      isMissing(
        strength,
        kept.find((consent) => consent.schoolId === schoolId && consent.kind === kind),
      ),
    );
  }

  /** The schools go on without these recommended ones; the reason stays with each. */
  async pass(tx: Transaction, event: Event, consents: readonly ConsentCalledFor[], by: ActingSchool, reason: string) {
    for (const { schoolId, kind } of consents) {
      await tx.rows(sql`
        insert into event_consents (id, event_id, school_id, kind, passed_at, passed_by_person_id, passed_reason)
        values (${uuid()}, ${event.id}, ${schoolId}, ${kind}, ${this.clock.now()}, ${by.personId ?? null}, ${reason})
        on conflict (event_id, school_id, kind) do update set passed_at = excluded.passed_at,
          passed_by_person_id = excluded.passed_by_person_id, passed_reason = excluded.passed_reason`);
    }
  }

  /** What was granted or asked for another plan must be asked again; so must what was passed. */
  async reopen(tx: Transaction, event: Event, touched: readonly AgreedPart[], ofSchoolId?: string): Promise<void> {
    const change = { touched, days: { from: event.startsOn, to: event.endsOn } };
    for (const { id, schoolId, kind, state, coversFrom, coversTo } of await this.kept(tx, event)) {
      if (ofSchoolId !== undefined && schoolId !== ofSchoolId) continue;
      if (!isReopened({ kind, covers: { from: coversFrom, to: coversTo } }, change)) continue;
      await tx.rows(sql`
        update event_consents set state = ${next(CONSENT_FLOW, state, 'expire') ?? state},
          passed_at = null, passed_by_person_id = null, passed_reason = null
        where id = ${id}`);
    }
  }
}

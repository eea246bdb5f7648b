import { Injectable } from '@nestjs/common';
import type { ApprovalState, EventConsentKind } from '@boordosh/shared/vocabulary';
import { CONSENT_FLOW, type ConsentVerb, next } from '@boordosh/shared/workflow';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { Forbidden, sql, type Transaction, ValidationFailed, VerbNotAllowed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { RecordConsentDto } from '../dto/event-steps.dto.js';
import { EventConsents } from '../event-consents.js';
import type { Event } from '../event.entity.js';
import { ConsentNotCalledFor } from '../events.errors.js';
import { isOpenToConsents, mayWriteFor } from '../events.policy.js';
import { EventsReader } from '../events.reader.js';
import { WriteEvent } from './write-event.js';

type Paper = NonNullable<RecordConsentDto['paper']>;

interface Recorded {
  schoolId: string;
  kind: EventConsentKind;
  personId: string | undefined;
  state: ApprovalState;
}

const VERB_OF: Record<Paper['decision'], ConsentVerb> = {
  granted: 'grant',
  'granted-with-conditions': 'grant-with-conditions',
  refused: 'refuse',
};

@Injectable()
export class RecordConsent {
  constructor(
    private readonly write: WriteEvent,
    private readonly events: EventsReader,
    private readonly consents: EventConsents,
  ) {}

  /** Notes that a school has asked for a consent, or the paper with which it was answered. */
  async execute(actor: Actor, id: string, version: number, input: RecordConsentDto): Promise<EventDto> {
    const seen = await this.events.visible(actor, id);
    const { schoolId, kind, paper } = input;
    if (!mayWriteFor(actor, seen, schoolId)) throw new Forbidden();
    const personId = actor.personIn(schoolId);

    return this.write.execute(actor, { id, version }, async (tx, event) => {
      if (!isOpenToConsents({ ...seen, state: event.state })) throw new VerbNotAllowed();
      const called = await this.consents.calledFor(tx, event);
      if (!called.some((consent) => consent.schoolId === schoolId && consent.kind === kind)) {
        throw new ConsentNotCalledFor();
      }
      const now = await this.stateNow(tx, event, input);
      if (paper) await this.answer(tx, event, { schoolId, kind, personId, state: answered(now, paper) }, paper);
      else await this.ask(tx, event, { schoolId, kind, personId, state: asked(now) });
      return {
        verb: paper ? 'record-consent' : 'request-consent',
        action: paper ? 'event.consent-recorded' : 'event.consent-requested',
        schoolId,
        personId,
      };
    });
  }

  private async stateNow(tx: Transaction, event: Event, input: RecordConsentDto): Promise<ApprovalState> {
    const kept = await this.consents.kept(tx, event);
    return kept.find(({ schoolId, kind }) => schoolId === input.schoolId && kind === input.kind)?.state ?? 'draft';
  }

  private async ask(tx: Transaction, event: Event, consent: Recorded): Promise<void> {
    await tx.rows(sql`
      insert into event_consents (id, event_id, school_id, kind, state, requested_at, requested_by_person_id)
      values (${uuid()}, ${event.id}, ${consent.schoolId}, ${consent.kind}, ${consent.state}, ${this.write.now()},
        ${consent.personId ?? null})
      on conflict (event_id, school_id, kind) do update set state = excluded.state, requested_at = excluded.requested_at,
        requested_by_person_id = excluded.requested_by_person_id, recorded_at = null, recorded_by_person_id = null,
        paper_number = null, paper_date = null, conditions = null, covers_from = null, covers_to = null`);
  }

  private async answer(tx: Transaction, event: Event, consent: Recorded, paper: Paper): Promise<void> {
    const from = paper.coversFrom ?? event.startsOn;
    const to = paper.coversTo ?? event.endsOn ?? event.startsOn;
    if (from !== null && to !== null && to < from) {
      throw new ValidationFailed([{ path: 'paper.coversTo', code: 'end-before-start' }]);
    }
    await tx.rows(sql`
      insert into event_consents (id, event_id, school_id, kind, state, covers_from, covers_to, paper_number, paper_date,
        conditions, recorded_at, recorded_by_person_id)
      values (${uuid()}, ${event.id}, ${consent.schoolId}, ${consent.kind}, ${consent.state}, ${from}, ${to}, ${paper.number},
        ${paper.date}, ${paper.conditions ?? null}, ${this.write.now()}, ${consent.personId ?? null})
      on conflict (event_id, school_id, kind) do update set state = excluded.state, covers_from = excluded.covers_from,
        covers_to = excluded.covers_to, paper_number = excluded.paper_number, paper_date = excluded.paper_date,
        conditions = excluded.conditions, recorded_at = excluded.recorded_at,
        recorded_by_person_id = excluded.recorded_by_person_id`);
  }
}

/** A new request begins where the one before ended: refused, expired or withdrawn. */
function asked(state: ApprovalState): ApprovalState {
  const from = ENDED.includes(state) ? 'draft' : state;
  const requested = next(CONSENT_FLOW, from, 'request');
  if (!requested) throw new VerbNotAllowed();
  return requested;
}

/** A paper answers a request; where none was noted, it was asked for outside of here. */
function answered(state: ApprovalState, paper: Paper): ApprovalState {
  const requested = state === 'requested' ? state : asked(state);
  const decided = next(CONSENT_FLOW, requested, VERB_OF[paper.decision]);
  if (!decided) throw new VerbNotAllowed();
  return decided;
}

const ENDED: readonly ApprovalState[] = ['refused', 'expired', 'withdrawn'];

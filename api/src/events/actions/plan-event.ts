import { Injectable } from '@nestjs/common';
import { SCHOOL_ZONE } from '@boordosh/shared/formats';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { allowsEvents, PartnershipsReader } from '../../partnerships/index.js';
import { Forbidden, sql, type Transaction, ValidationFailed } from '../../platform/index.js';
import type { EventDto } from '../dto/event.dto.js';
import type { PlanEventDto } from '../dto/event-plan.dto.js';
import { EventAgreements } from '../event-agreements.js';
import { applyPlan, planProblems } from '../event-plan.js';
import type { EventStep } from '../event-trail.js';
import { Event } from '../event.entity.js';
import { PartnershipAllowsNoEvents } from '../events.errors.js';
import { mayPlan } from '../events.policy.js';
import { WriteEvent } from './write-event.js';

@Injectable()
export class PlanEvent {
  constructor(
    private readonly write: WriteEvent,
    private readonly partnerships: PartnershipsReader,
    private readonly agreements: EventAgreements,
  ) {}

  /** Begins a plan. One of an event that is already over goes to the other school at once, to be confirmed. */
  async execute(actor: Actor, input: PlanEventDto): Promise<EventDto> {
    const partnership = await this.partnerships.visible(actor, input.partnershipId);
    if (!mayPlan(actor, partnership, input.schoolId)) throw new Forbidden();
    const event = this.begun(actor, input);

    return this.write.create(actor, async (tx) => {
      const { state, joinedSchoolIds } = await this.partnerships.standing(tx, input.partnershipId);
      if (!allowsEvents(state)) throw new PartnershipAllowsNoEvents();
      const problems = planProblems(event, joinedSchoolIds, this.write.today(event.zone));
      if (problems.length > 0) throw new ValidationFailed(problems);
      await tx.save(event);
      await this.bringTogether(tx, event, joinedSchoolIds);
      return { event, step: await this.firstStep(tx, event, actor) };
    });
  }

  private begun(actor: Actor, { partnershipId, schoolId, alreadyHeld = false, ...plan }: PlanEventDto): Event {
    const now = this.write.now();
    const event = Object.assign(new Event(), UNWRITTEN, {
      id: uuid(),
      partnershipId,
      proposedBySchoolId: schoolId,
      recordedAfter: alreadyHeld,
      lang: actor.language,
      createdAt: now,
      updatedAt: now,
    });
    applyPlan(event, plan);
    return event;
  }

  private async bringTogether(tx: Transaction, event: Event, schoolIds: readonly string[]): Promise<void> {
    await tx.rows(sql`
      insert into event_schools (event_id, school_id) select ${event.id}, unnest(${[...schoolIds]}::uuid[])`);
  }

  private async firstStep(tx: Transaction, event: Event, actor: Actor): Promise<EventStep> {
    const by = { schoolId: event.proposedBySchoolId, personId: actor.personIn(event.proposedBySchoolId) };
    if (!event.recordedAfter) return { verb: 'plan', action: 'event.planned', ...by };
    await this.agreements.propose(tx, event, by);
    await tx.save(event);
    return { verb: 'record', action: 'event.recorded', ...by };
  }
}

const UNWRITTEN = {
  state: 'draft',
  title: null,
  purpose: null,
  expectedResults: null,
  startsOn: null,
  endsOn: null,
  startsAt: null,
  endsAt: null,
  zone: SCHOOL_ZONE,
  hostSchoolId: null,
  place: null,
  meetingLink: null,
  pupilsLeave: false,
  abroad: false,
  costsBorneBy: null,
  arrangements: {},
  postponedFrom: null,
  proposedAt: null,
  heldSince: null,
} satisfies Partial<Event>;

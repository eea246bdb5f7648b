import { Injectable } from '@nestjs/common';
import type { ParticipationVerb, PartnershipVerb } from '@boordosh/shared/workflow';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { Clock, sql, type Transaction } from '../platform/index.js';
import type { Decider } from './acting-for.js';
import { type Decision, Participations } from './participations.js';
import type { Partnership } from './partnership.entity.js';

export interface Move {
  verb: PartnershipVerb;
  /** Nobody where time did. */
  by: Decider | null;
  reason?: string | null | undefined;
}

const FACTS: Record<PartnershipVerb, string> = {
  invite: 'partnership.invited',
  withdraw: 'partnership.withdrawn',
  accept: 'partnership.accepted',
  refuse: 'partnership.refused',
  expire: 'partnership.expired',
  activate: 'partnership.activated',
  pause: 'partnership.paused',
  resume: 'partnership.resumed',
  end: 'partnership.ended',
};

/** What becomes of the schools' places: of all, of those that are invited, or of the one that decided. */
const PLACES: Partial<Record<PartnershipVerb, { of: 'all' | 'invited' | 'decider'; verb: ParticipationVerb }>> = {
  withdraw: { of: 'all', verb: 'withdraw' },
  accept: { of: 'decider', verb: 'join' },
  refuse: { of: 'decider', verb: 'decline' },
  expire: { of: 'invited', verb: 'withdraw' },
  end: { of: 'decider', verb: 'leave' },
};

/** Moves a locked partnership and its schools' places, and tells it: to its schools as history, to the rest as a fact. */
@Injectable()
export class PartnershipMoves {
  constructor(
    private readonly participations: Participations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async make(tx: Transaction, partnership: Partnership, move: Move): Promise<void> {
    const decision = { personId: move.by?.personId ?? null, reason: move.reason ?? null, at: this.clock.now() };
    const from = partnership.state;
    partnership.move(move.verb, decision.at);
    await tx.save(partnership);
    await this.movePlaces(tx, partnership, move, decision);
    await this.tell(tx, partnership, move, decision);
    const { id, state, startedBySchoolId, schoolIds } = partnership;
    // Nobody else has heard of a draft, so nobody else hears that it is gone.
    const schools = from === 'draft' && state === 'withdrawn' ? [startedBySchoolId] : schoolIds;
    const data = { from, to: state, schoolId: move.by?.schoolId ?? null };
    await this.audit.record(tx, { action: FACTS[move.verb], subject: id, schools, data });
  }

  /** One of three or more goes; nothing changes for the others. */
  async leave(tx: Transaction, partnership: Partnership, by: Decider, reason: string): Promise<void> {
    const decision = { personId: by.personId, reason, at: this.clock.now() };
    const move = { verb: 'end' as const, by, reason };
    const { id, schoolIds } = partnership;
    partnership.schoolIds = schoolIds.filter((schoolId) => schoolId !== by.schoolId);
    partnership.lastSignAt = decision.at;
    await tx.save(partnership);
    await this.movePlaces(tx, partnership, move, decision);
    await this.tell(tx, partnership, move, decision);
    await this.audit.record(tx, {
      action: 'partnership.school-left',
      subject: id,
      schools: schoolIds,
      data: { schoolId: by.schoolId },
    });
  }

  private async movePlaces(
    tx: Transaction,
    partnership: Partnership,
    { verb, by }: Move,
    decision: Decision,
  ): Promise<void> {
    if (verb === 'invite') {
      for (const schoolId of partnership.invitedSchoolIds) {
        await this.participations.begin(tx, { partnershipId: partnership.id, schoolId, state: 'invited' }, decision);
      }
    }
    const rule = PLACES[verb];
    if (!rule) return;
    const places = await this.participations.now(tx, partnership.id);
    const moving = {
      all: places,
      invited: places.filter(({ state }) => state === 'invited'),
      decider: [places.find(({ schoolId }) => schoolId === by?.schoolId)],
    }[rule.of];
    for (const place of moving) await this.participations.move(tx, place, rule.verb, decision);
  }

  private async tell(tx: Transaction, partnership: Partnership, { verb, by }: Move, decision: Decision): Promise<void> {
    const { personId, reason, at } = decision;
    await tx.rows(sql`
      insert into partnership_changes (id, partnership_id, verb, state, school_id, person_id, reason, at)
      values (${uuid()}, ${partnership.id}, ${verb}, ${partnership.state}, ${by?.schoolId ?? null}, ${personId}, ${reason}, ${at})`);
  }
}

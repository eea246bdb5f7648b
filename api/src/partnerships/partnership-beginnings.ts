import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/index.js';
import { Clock, sql, type Transaction } from '../platform/index.js';
import type { Decider } from './acting-for.js';
import { Participations } from './participations.js';
import { PartnershipMoves } from './partnership-moves.js';
import { Partnership } from './partnership.entity.js';

/** How partnerships begin, and how two that were begun towards each other become one. */
@Injectable()
export class PartnershipBeginnings {
  constructor(
    private readonly participations: Participations,
    private readonly moves: PartnershipMoves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async draft(tx: Transaction, by: Decider, partnerSchoolId: string): Promise<string> {
    const { schoolId, personId } = by;
    const [id, at] = [uuid(), this.clock.now()];
    const schoolIds = Partnership.setOf(schoolId, partnerSchoolId);
    await tx.rows(sql`
      insert into partnerships (id, started_by_school_id, school_ids, previous_id, last_sign_at, created_at)
      values (${id}, ${schoolId}, ${schoolIds}::uuid[], ${await this.previous(tx, schoolIds)}, ${at}, ${at})`);
    await this.participations.begin(
      tx,
      { partnershipId: id, schoolId, state: 'joined' },
      { personId, reason: null, at },
    );
    await this.audit.record(tx, { action: 'partnership.drafted', subject: id, schools: [schoolId] });
    return id;
  }

  /** Whoever accepts a letter while writing one lets the own draft go; what it says of give and gain comes along. */
  async mergeDraft(tx: Transaction, { id, schoolIds }: Partnership, by: Decider): Promise<void> {
    const found = await tx.one<{ id: string }>(sql`
      select id from partnerships
      where started_by_school_id = ${by.schoolId} and school_ids = ${schoolIds}::uuid[] and state = 'draft'`);
    if (!found) return;
    const draft = await tx.lock(Partnership, found.id);
    await this.moves.make(tx, draft, { verb: 'withdraw', by });
    await tx.rows(sql`
      update visions set partnership_id = ${id} where partnership_id = ${draft.id} and school_id = ${by.schoolId}`);
  }

  /** The last one of the same schools that came to an end and that all of them know of. */
  private async previous(tx: Transaction, schoolIds: string[]): Promise<string | null> {
    const found = await tx.one<{ id: string }>(sql`
      select partnerships.id from participations join partnerships on partnerships.id = partnership_id
      where school_id = any(${schoolIds}::uuid[]) and school_id <> started_by_school_id
        and school_ids = ${schoolIds}::uuid[] and partnerships.state in ('declined', 'withdrawn', 'ended')
      order by partnerships.id desc limit 1`);
    return found?.id ?? null;
  }
}

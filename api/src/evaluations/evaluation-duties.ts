import { Injectable } from '@nestjs/common';
import { Duties, type DutyDto, type DutyKeeper, type Handover } from '../accounts/index.js';
import { type Queryable, sql, type Transaction } from '../platform/index.js';

/** Evaluations begun and not yet given in: whoever takes over finishes them. */
@Injectable()
export class EvaluationDuties implements DutyKeeper {
  constructor(duties: Duties) {
    duties.enter(this);
  }

  async of(from: Queryable, personId: string): Promise<DutyDto[]> {
    return from.rows<DutyDto>(sql`
      select 'evaluation-draft' as kind, events.id as "eventId", events.kind as "eventKind", title, starts_on::text as on
      from evaluations join events on events.id = event_id
      where written_by_person_id = ${personId} and evaluations.state = 'draft' order by starts_on, events.id`);
  }

  async passOn(tx: Transaction, { from, to }: Handover): Promise<void> {
    await tx.rows(sql`
      update evaluations set written_by_person_id = ${to}, version = version + 1
      where written_by_person_id = ${from} and state = 'draft'`);
  }
}

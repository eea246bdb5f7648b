import { Injectable } from '@nestjs/common';
import { Clock, Database, Forbidden, NotFound, type Queryable, sql } from '../../platform/index.js';
import { mayConfirmStaff, maySeeMembers } from '../accounts.policy.js';
import type { StaffConfirmationDto } from '../dto/staff-confirmation.dto.js';
import type { Actor } from '../memberships/actor.js';
import { beginningOf, schoolYearOf } from './school-year.js';

interface Row {
  confirmed_at: Date | null;
  confirmed_by: string | null;
  has_older: boolean;
}

@Injectable()
export class StaffConfirmationReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ofSchool(actor: Actor, schoolId: string): Promise<StaffConfirmationDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayConfirmStaff(actor, schoolId)) throw new Forbidden();
    return this.read(this.database, schoolId);
  }

  /** A list that was begun this school year is new: there is nothing from before to confirm. */
  async read(from: Queryable, schoolId: string): Promise<StaffConfirmationDto> {
    const year = schoolYearOf(this.clock.today());
    const row = await from.one<Row>(sql`
      select confirmed_at, users.name as confirmed_by,
        exists(select from persons where school_id = ${schoolId} and left_at is null
          and created_at < ${beginningOf(year)}::date) as has_older
      from (select) as one
        left join staff_confirmations on school_id = ${schoolId} and school_year = ${year}
        left join users on users.id = staff_confirmations.confirmed_by`);
    const confirmedAt = row?.confirmed_at ?? null;
    return {
      schoolYear: `${String(year)}/${String(year + 1)}`,
      due: confirmedAt === null && row?.has_older === true,
      confirmedAt: confirmedAt?.toISOString() ?? null,
      confirmedBy: row?.confirmed_by ?? null,
      version: confirmedAt === null ? 0 : 1,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Database, Forbidden, instantText, NotFound, type Queryable, sql } from '../../platform/index.js';
import { InvitationUnknown } from '../accounts.errors.js';
import { mayAdmitStaff, maySeeMembers } from '../accounts.policy.js';
import type { StaffLinkPageDto, StaffRequestDto, StaffRequestsDto } from '../dto/staff-link.dto.js';
import type { Actor } from '../memberships/actor.js';
import { StaffLinks } from './staff-links.js';

const MOST_WAITING = 200;

@Injectable()
export class StaffRequestsReader {
  constructor(
    private readonly database: Database,
    private readonly links: StaffLinks,
  ) {}

  /** Reading uses nothing up: previews fetch links too. */
  async page(token: string): Promise<StaffLinkPageDto> {
    const link = await this.links.byToken(this.database, token);
    if (!link) throw new InvitationUnknown();
    return { schoolName: link.schoolName, usable: link.usable };
  }

  async waiting(actor: Actor, schoolId: string): Promise<StaffRequestsDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayAdmitStaff(actor, schoolId)) throw new Forbidden();
    return this.ofSchool(this.database, schoolId);
  }

  async ofSchool(from: Queryable, schoolId: string): Promise<StaffRequestsDto> {
    const items = await from.rows<StaffRequestsDto['items'][number]>(sql`
      select staff_requests.id, users.name, staff_requests.phone, ${instantText(sql`asked_at`)} as "askedAt"
      from staff_requests join users on users.id = user_id and closed_at is null
      where school_id = ${schoolId} and decided_at is null order by asked_at, staff_requests.id limit ${MOST_WAITING}`);
    return { link: await this.links.open(from, schoolId), items };
  }

  async earlier(from: Queryable, linkId: string, userId: string): Promise<{ id: string } | undefined> {
    return from.one(sql`select id from staff_requests where link_id = ${linkId} and user_id = ${userId}`);
  }

  async one(from: Queryable, id: string): Promise<StaffRequestDto> {
    const row = await from.one<StaffRequestDto>(sql`
      select id, school_id as "schoolId",
        case when decided_at is null then 'waiting' when admitted then 'admitted' else 'refused' end as state
      from staff_requests where id = ${id}`);
    if (!row) throw new NotFound();
    return row;
  }
}

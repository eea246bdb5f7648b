import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { AppError, Clock, Database, sql } from '../../../platform/index.js';
import { AlreadyAMember, InvitationExpired, InvitationUnknown } from '../../accounts.errors.js';
import { mayAskToJoin } from '../../accounts.policy.js';
import type { AskToJoinDto, StaffRequestDto } from '../../dto/staff-link.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { StaffLinks } from '../staff-links.js';
import { StaffRequestsReader } from '../staff-requests.reader.js';

const MOST_WAITING = 200;

@Injectable()
export class AskToJoin {
  constructor(
    private readonly database: Database,
    private readonly links: StaffLinks,
    private readonly requests: StaffRequestsReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Waits for the school's tick; whoever opens the link again sees how it stands, and is not asked twice. */
  async execute(actor: Actor, { token, phone }: AskToJoinDto): Promise<StaffRequestDto> {
    const link = await this.links.byToken(this.database, token);
    if (!link) throw new InvitationUnknown();
    const { id: linkId, schoolId } = link;
    const earlier = await this.requests.earlier(this.database, linkId, actor.userId);
    if (!earlier && !link.usable) throw new InvitationExpired();
    if (!earlier && !mayAskToJoin(actor, schoolId)) throw new AlreadyAMember();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const already = await this.requests.earlier(tx, linkId, actor.userId);
        if (already) return already.id;
        const waiting = await tx.one<{ count: number }>(sql`
          select count(*)::int as count from staff_requests where school_id = ${schoolId} and decided_at is null`);
        if ((waiting?.count ?? 0) >= MOST_WAITING) throw new AppError('too-many', 'too-many-waiting');
        const id = uuid();
        await tx.rows(sql`
          insert into staff_requests (id, link_id, school_id, user_id, phone, asked_at)
          values (${id}, ${linkId}, ${schoolId}, ${actor.userId}, ${phone}, ${this.clock.now()})`);
        await this.audit.record(tx, { action: 'staff-request.made', subject: id, schools: [schoolId] });
        return id;
      },
      read: (from, id) => this.requests.one(from, id),
    });
  }
}

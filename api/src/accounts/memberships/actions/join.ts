import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Clock, Database, NotFound, sql, type Transaction } from '../../../platform/index.js';
import { InvitationExpired, InvitationUnknown, InvitationUsed } from '../../accounts.errors.js';
import { mayJoin } from '../../accounts.policy.js';
import type { JoinedDto } from '../../dto/member.dto.js';
import type { Actor } from '../actor.js';
import { JoiningLinks, type JoiningLinkView } from '../joining-links.js';
import { Memberships } from '../memberships.js';

@Injectable()
export class Join {
  constructor(
    private readonly database: Database,
    private readonly links: JoiningLinks,
    private readonly memberships: Memberships,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Uses the link once: the account becomes what the link names. */
  async execute(actor: Actor, token: string): Promise<JoinedDto> {
    return this.database.transaction(actor, {
      work: async (tx) => {
        const link = await this.links.byToken(tx, token, true);
        if (!link) throw new InvitationUnknown();
        if (!mayJoin(link)) throw new InvitationUsed();
        if (!link.stands || link.expiresAt < this.clock.now()) throw new InvitationExpired();
        await this.admit(tx, actor, link);
        await tx.rows(
          sql`update joining_links set used_at = ${this.clock.now()}, used_by = ${actor.userId} where id = ${link.id}`,
        );
        const schools = link.schoolId === null ? [] : [link.schoolId];
        await this.audit.record(tx, {
          action: 'member.joined',
          subject: actor.userId,
          schools,
          data: { role: link.role },
        });
        return link.id;
      },
      read: async (from, id) => {
        const joined = await from.one<JoinedDto>(sql`
          select role, school_id as "schoolId", cluster_id as "clusterId" from joining_links where id = ${id}`);
        if (!joined) throw new NotFound();
        return joined;
      },
    });
  }

  private async admit(tx: Transaction, actor: Actor, link: JoiningLinkView): Promise<void> {
    if (link.role === 'coordinator') {
      await tx.rows(sql`
        insert into appointments (id, user_id, role, cluster_id) values (${uuid()}, ${actor.userId}, 'coordinator', ${link.clusterId})`);
    } else if (link.schoolId !== null) {
      const { role, schoolId, personId } = link;
      await this.memberships.grant(tx, {
        userId: actor.userId,
        schoolId,
        role,
        verified: true,
        personId: personId ?? undefined,
      });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { AppError, Database, Forbidden, NotFound, sql } from '../../../platform/index.js';
import { mayInviteMember, maySeeMembers } from '../../accounts.policy.js';
import type { InviteMemberDto, JoiningLinkDto } from '../../dto/member.dto.js';
import type { Actor } from '../actor.js';
import { InvitationMail } from '../invitation-mail.js';
import { JoiningLinks, MOST_A_DAY } from '../joining-links.js';

@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly links: JoiningLinks,
    private readonly mail: InvitationMail,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, schoolId: string, input: InviteMemberDto): Promise<JoiningLinkDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayInviteMember(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const { personId, role, name } = input;
        if (await this.links.areTooMany(tx, schoolId)) {
          throw new AppError('too-many', 'too-many-invitations', { most: MOST_A_DAY });
        }
        if (personId !== undefined) {
          const person = await tx.one(sql`
            select from persons where id = ${personId} and school_id = ${schoolId} and user_id is null and left_at is null`);
          if (!person) throw new NotFound();
        }
        const id = await this.links.create(tx, {
          schoolId,
          role,
          name,
          ...(personId === undefined ? {} : { personId }),
        });
        if (input.email !== undefined) await this.mail.send(tx, id, { name, address: input.email }, actor.language);
        await this.audit.record(tx, { action: 'member.invited', subject: id, schools: [schoolId], data: { role } });
        return id;
      },
      read: (from, id) => this.links.shown(from, id),
    });
  }
}

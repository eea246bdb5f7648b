import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, VerbNotAllowed } from '../../../platform/index.js';
import { MemberWithoutAccount } from '../../accounts.errors.js';
import { mayGiveRole } from '../../accounts.policy.js';
import type { GiveRoleDto, MemberDto } from '../../dto/member.dto.js';
import { MembersReader } from '../../persons/members.reader.js';
import { Person } from '../../persons/person.entity.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import type { Actor } from '../actor.js';
import { Roles } from '../roles.js';

interface Slot {
  schoolId: string;
  id: string;
  version: number;
}

@Injectable()
export class GiveRole {
  constructor(
    private readonly database: Database,
    private readonly members: MembersReader,
    private readonly password: PasswordAgain,
    private readonly roles: Roles,
    private readonly audit: AuditTrail,
  ) {}

  /** Hands over the lead, names a deputy, or makes somebody a teacher again. What was done in a role stays done. */
  async execute(actor: Actor, slot: Slot, { role, deputy, password }: GiveRoleDto): Promise<MemberDto> {
    const { schoolId, id, version } = slot;
    const seen = await this.members.visible(actor, schoolId, id);
    if (!mayGiveRole(actor, seen, { role, deputy })) throw new Forbidden();
    await this.password.check(actor, password);
    return this.database.transaction(actor, {
      work: async (tx) => {
        const person = await tx.lock(Person, id, version);
        if (person.leftAt !== null) throw new VerbNotAllowed();
        if (person.userId === null) throw new MemberWithoutAccount();
        const holder = { userId: person.userId, schoolId, personId: id };
        if (role === 'teacher') await this.roles.takeAll(tx, holder);
        else await this.roles.give(tx, holder, { role, deputy });
        await this.audit.record(tx, {
          action: 'member.role-given',
          subject: id,
          schools: [schoolId],
          data: { role, deputy, userId: person.userId },
        });
        return id;
      },
      read: (from) => this.members.one(from, actor, id),
    });
  }
}

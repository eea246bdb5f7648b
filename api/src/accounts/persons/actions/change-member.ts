import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, VerbNotAllowed } from '../../../platform/index.js';
import { mayChangeMember } from '../../accounts.policy.js';
import type { ChangeMemberDto, MemberDto } from '../../dto/member.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { MembersReader } from '../members.reader.js';
import { Person } from '../person.entity.js';

@Injectable()
export class ChangeMember {
  constructor(
    private readonly database: Database,
    private readonly members: MembersReader,
    private readonly audit: AuditTrail,
  ) {}

  /** Corrects how the school writes a person down; the account keeps its own name and its own way of signing in. */
  async execute(
    actor: Actor,
    { schoolId, id, version }: { schoolId: string; id: string; version: number },
    input: ChangeMemberDto,
  ): Promise<MemberDto> {
    const seen = await this.members.visible(actor, schoolId, id);
    if (!mayChangeMember(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const person = await tx.lock(Person, id, version);
        if (person.leftAt !== null) throw new VerbNotAllowed();
        person.name = input.name ?? person.name;
        if (input.post !== undefined) person.post = input.post;
        if (input.phone !== undefined) person.phone = input.phone;
        await tx.save(person);
        await this.audit.record(tx, {
          action: 'person.changed',
          subject: id,
          schools: [schoolId],
          data: { fields: Object.keys(input) },
        });
        return id;
      },
      read: (from) => this.members.one(from, actor, id),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, NotFound, sql } from '../../../platform/index.js';
import { mayAddMember, maySeeMembers } from '../../accounts.policy.js';
import type { AddMemberDto, MemberDto } from '../../dto/member.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { MembersReader } from '../members.reader.js';

@Injectable()
export class AddMember {
  constructor(
    private readonly database: Database,
    private readonly members: MembersReader,
    private readonly audit: AuditTrail,
  ) {}

  /** Enters a person without an account: they take part, cover lessons and are named as authors like anybody else. */
  async execute(actor: Actor, schoolId: string, input: AddMemberDto): Promise<MemberDto> {
    if (!maySeeMembers(actor, schoolId)) throw new NotFound();
    if (!mayAddMember(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const id = uuid();
        await tx.rows(sql`
          insert into persons (id, school_id, name, post, phone)
          values (${id}, ${schoolId}, ${input.name}, ${input.post ?? null}, ${input.phone ?? null})`);
        await this.audit.record(tx, { action: 'person.added', subject: id, schools: [schoolId] });
        return id;
      },
      read: (from, id) => this.members.one(from, actor, id),
    });
  }
}

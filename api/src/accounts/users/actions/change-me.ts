import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden } from '../../../platform/index.js';
import { mayChangeUser } from '../../accounts.policy.js';
import type { ChangeMeDto, MeDto } from '../../dto/me.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { User } from '../user.entity.js';
import { UsersReader } from '../users.reader.js';

@Injectable()
export class ChangeMe {
  constructor(
    private readonly database: Database,
    private readonly users: UsersReader,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, version: number, input: ChangeMeDto): Promise<MeDto> {
    if (!mayChangeUser(actor, actor.userId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const user = await tx.lock(User, actor.userId, version);
        user.name = input.name ?? user.name;
        user.language = input.language ?? user.language;
        await tx.save(user);
        await this.audit.record(tx, { action: 'user.changed', subject: user.id, data: { fields: Object.keys(input) } });
        return user.id;
      },
      read: (from, id) => this.users.me(from, id),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database, Forbidden, VerbNotAllowed } from '../../../platform/index.js';
import { mayRemoveMember } from '../../accounts.policy.js';
import type { DepartDto } from '../../dto/member.dto.js';
import type { Actor } from '../../memberships/actor.js';
import { PasswordAgain } from '../../sessions/password-again.js';
import { Departure } from '../departure.js';
import { MembersReader } from '../members.reader.js';
import { Person } from '../person.entity.js';

interface Leaving {
  schoolId: string;
  id: string;
  version: number;
}

@Injectable()
export class RemoveMember {
  constructor(
    private readonly database: Database,
    private readonly members: MembersReader,
    private readonly password: PasswordAgain,
    private readonly departure: Departure,
  ) {}

  /** The person acts for the school no longer, from now on; what they did stays under their name. */
  async execute(actor: Actor, leaving: Leaving, { password, heirId }: DepartDto): Promise<void> {
    const { schoolId, id, version } = leaving;
    const seen = await this.members.visible(actor, schoolId, id);
    if (!mayRemoveMember(actor, seen)) throw new Forbidden();
    await this.password.check(actor, password);
    await this.database.transaction(actor, {
      work: async (tx) => {
        const person = await tx.lock(Person, id, version);
        if (person.leftAt !== null) throw new VerbNotAllowed();
        await this.departure.of(tx, person, heirId);
        return id;
      },
      read: () => Promise.resolve(undefined),
    });
  }
}

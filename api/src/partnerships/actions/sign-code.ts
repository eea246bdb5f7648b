import { Injectable } from '@nestjs/common';
import { type Actor, PasswordAgain } from '../../accounts/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { SignCodeDto } from '../dto/partnership-input.dto.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { Partnership } from '../partnership.entity.js';
import { maySignCode } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import { CodeSigning } from '../code/code-signing.js';

@Injectable()
export class SignCode {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly password: PasswordAgain,
    private readonly code: CodeSigning,
    private readonly detail: PartnershipDetail,
  ) {}

  /** Signs the version for the actor's school; activates the partnership once every joined school has signed the same one. */
  async execute(actor: Actor, id: string, { version, password }: SignCodeDto): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!maySignCode(actor, seen)) throw new Forbidden();
    await this.password.check(actor, password);
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id);
        const joined = await this.partnerships.joinedSchoolIds(tx, id);
        const unsignedFirst = await this.code.unsignedFirst(tx, id, version, joined);
        const by = actingFor(actor, unsignedFirst, (schoolId) => actor.signsFor(schoolId));
        await this.code.sign(tx, partnership, joined, version, by);
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

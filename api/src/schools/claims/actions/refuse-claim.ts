import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../accounts/index.js';
import { Database, Forbidden } from '../../../platform/index.js';
import type { ClaimDto, RefuseClaimDto } from '../../dto/claim.dto.js';
import { School } from '../../school.entity.js';
import { Claim } from '../claim.entity.js';
import { mayDecideClaim } from '../claims.policy.js';
import { ClaimsReader } from '../claims.reader.js';
import { OpenClaims } from '../open-claims.js';

@Injectable()
export class RefuseClaim {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReader,
    private readonly open: OpenClaims,
  ) {}

  async execute(actor: Actor, id: string, version: number, { reason }: RefuseClaimDto): Promise<ClaimDto> {
    const seen = await this.claims.idsOf(actor, id);
    if (!mayDecideClaim(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        await tx.lock(School, seen.schoolId);
        const claim = await tx.lock(Claim, id, version);
        await this.open.refuse(tx, claim, reason);
        await this.open.touch(tx, seen.schoolId, id);
        return id;
      },
      read: (from) => this.claims.view(from, id, actor),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, Memberships } from '../../../accounts/index.js';
import { AuditTrail } from '../../../audit/index.js';
import { Database, Forbidden, type Transaction } from '../../../platform/index.js';
import type { ClaimDto, VerifyClaimDto } from '../../dto/claim.dto.js';
import { School } from '../../school.entity.js';
import { ClaimsSideBySide } from '../../schools.errors.js';
import { Claim } from '../claim.entity.js';
import { mayDecideClaim } from '../claims.policy.js';
import { ClaimsReader } from '../claims.reader.js';
import { OpenClaims } from '../open-claims.js';

@Injectable()
export class VerifyClaim {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReader,
    private readonly open: OpenClaims,
    private readonly memberships: Memberships,
    private readonly audit: AuditTrail,
  ) {}

  /** From now on the claimant directs the school, and whoever did before does not. */
  async execute(actor: Actor, id: string, version: number, { refuses = [] }: VerifyClaimDto): Promise<ClaimDto> {
    const seen = await this.claims.idsOf(actor, id);
    if (!mayDecideClaim(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const school = await tx.lock(School, seen.schoolId);
        const claim = await tx.lock(Claim, id, version);
        const verifiedAt = await this.open.decide(tx, claim, 'verify');
        await this.refuseOthers(tx, claim, refuses);
        const former = await this.memberships.endHolders(tx, school.id, 'director');
        await this.handOver(tx, claim);
        school.verifiedAt ??= verifiedAt;
        await tx.save(school);
        const data = { claimant: claim.userId, former, changeOfDirector: claim.changeOfDirector };
        await this.audit.record(tx, { action: 'claim.verified', subject: id, schools: [school.id], data });
        return id;
      },
      read: (from) => this.claims.view(from, id, actor),
    });
  }

  /** Claims stand side by side: none of them is passed over unseen. */
  private async refuseOthers(tx: Transaction, { schoolId }: Claim, refuses: readonly string[]): Promise<void> {
    const others = (await this.open.on(tx, schoolId)).map((other) => other.id);
    const named = new Set(refuses);
    if (named.size !== others.length || !others.every((other) => named.has(other))) throw new ClaimsSideBySide();
    for (const other of others) await this.open.refuse(tx, await tx.lock(Claim, other), null);
  }

  private async handOver(tx: Transaction, { userId, schoolId }: Claim): Promise<void> {
    const prepared = await this.memberships.verify(tx, userId, schoolId, 'director');
    if (!prepared) await this.memberships.grant(tx, { userId, schoolId, role: 'director', verified: true });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { CodeSignatures } from '../../code-of-conduct/index.js';
import { Clock, type Transaction, VerbNotAllowed } from '../../platform/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import type { Decider } from '../acting-for.js';
import { PartnershipMoves } from '../partnership-moves.js';
import type { Partnership } from '../partnership.entity.js';
import { NeedAndOfferMissingSomewhere } from '../partnerships.errors.js';
import { isSignable } from '../partnerships.policy.js';

/** One school's signature under the code, and what follows from the last one. */
@Injectable()
export class CodeSigning {
  constructor(
    private readonly signatures: CodeSignatures,
    private readonly marks: SchoolMarks,
    private readonly moves: PartnershipMoves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The partnership is locked, so the last of two signatures given at once sees the other one. */
  async sign(tx: Transaction, partnership: Partnership, joined: string[], version: number, by: Decider): Promise<void> {
    if (!isSignable(partnership.state)) throw new VerbNotAllowed();
    await this.eachHasNeedAndOffer(tx, joined);
    const { id } = partnership;
    await this.signatures.sign(tx, { partnershipId: id, number: version, ...by, at: this.clock.now() });
    const data = { schoolId: by.schoolId, version };
    await this.audit.record(tx, {
      action: 'partnership.code-signed',
      subject: id,
      schools: partnership.schoolIds,
      data,
    });
    const signed = await this.signatures.schoolIdsUnder(tx, id, version);
    const complete = joined.every((schoolId) => signed.includes(schoolId));
    if (complete && partnership.state === 'in-talks') await this.moves.make(tx, partnership, { verb: 'activate', by });
  }

  /** Whoever acts for two of the schools signs for the one that has not signed yet. */
  async unsignedFirst(tx: Transaction, partnershipId: string, version: number, joined: string[]): Promise<string[]> {
    const signed = await this.signatures.schoolIdsUnder(tx, partnershipId, version);
    return joined.toSorted((a, b) => Number(signed.includes(a)) - Number(signed.includes(b)));
  }

  private async eachHasNeedAndOffer(tx: Transaction, schoolIds: readonly string[]): Promise<void> {
    for (const schoolId of schoolIds) {
      if (!(await this.marks.hasNeedAndOffer(tx, schoolId))) throw new NeedAndOfferMissingSomewhere();
    }
  }
}

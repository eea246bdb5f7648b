import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { PartnershipReasonDto } from '../dto/partnership-input.dto.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnershipMoves } from '../partnership-moves.js';
import { Partnership } from '../partnership.entity.js';
import { mayRefuse } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';

@Injectable()
export class RefuseInvitation {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly moves: PartnershipMoves,
    private readonly detail: PartnershipDetail,
  ) {}

  /** "Not now", with a reason; what the letter had opened is closed again. */
  async execute(actor: Actor, id: string, version: number, { reason }: PartnershipReasonDto): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayRefuse(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id, version);
        const by = actingFor(actor, seen.askedSchoolIds, (schoolId) => actor.leadsVerified(schoolId));
        await this.moves.make(tx, partnership, { verb: 'refuse', by, reason });
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

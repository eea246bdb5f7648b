import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { PartnershipReasonDto } from '../dto/partnership-input.dto.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnershipMoves } from '../partnership-moves.js';
import { Partnership } from '../partnership.entity.js';
import { mayEnd } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';

@Injectable()
export class EndPartnership {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly moves: PartnershipMoves,
    private readonly detail: PartnershipDetail,
  ) {}

  /** The school goes. Two that are left carry on; fewer than two end the partnership, and nothing undoes that. */
  async execute(actor: Actor, id: string, version: number, { reason }: PartnershipReasonDto): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayEnd(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id, version);
        const joined = await this.partnerships.joinedSchoolIds(tx, id);
        const by = actingFor(actor, joined, (schoolId) => actor.signsFor(schoolId));
        if (joined.length < 3) await this.moves.make(tx, partnership, { verb: 'end', by, reason });
        else await this.moves.leave(tx, partnership, by, reason);
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

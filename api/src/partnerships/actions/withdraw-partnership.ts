import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, Forbidden, ValidationFailed } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { WithdrawPartnershipDto } from '../dto/partnership-input.dto.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnershipMoves } from '../partnership-moves.js';
import { Partnership } from '../partnership.entity.js';
import { mayWithdraw, mayWithdrawFor, withdrawersOf } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';

@Injectable()
export class WithdrawPartnership {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly moves: PartnershipMoves,
    private readonly detail: PartnershipDetail,
  ) {}

  /** Takes a draft, a letter or the talks back; what a letter had opened is closed again. */
  async execute(
    actor: Actor,
    id: string,
    version: number,
    { reason }: WithdrawPartnershipDto,
  ): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayWithdraw(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id, version);
        const judged = await this.partnerships.facts(tx, id);
        if (judged.state !== 'draft' && reason === undefined)
          throw new ValidationFailed([{ path: 'reason', code: 'required' }]);
        const by = actingFor(actor, withdrawersOf(judged), (schoolId) => mayWithdrawFor(actor, judged, schoolId));
        await this.moves.make(tx, partnership, { verb: 'withdraw', by, reason });
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { LetterSending } from '../letter/letter-sending.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnershipMoves } from '../partnership-moves.js';
import { Partnership } from '../partnership.entity.js';
import { mayInvite } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';

@Injectable()
export class SendInvitation {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly sending: LetterSending,
    private readonly moves: PartnershipMoves,
    private readonly detail: PartnershipDetail,
  ) {}

  /** Sends the letter; from now on the other school knows, reads its sender's words and has time to answer. */
  async execute(actor: Actor, id: string, version: number): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayInvite(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id, version);
        partnership.mustAllow('invite');
        await this.sending.prepare(tx, partnership);
        const by = actingFor(actor, [partnership.startedBySchoolId], (schoolId) => actor.signsFor(schoolId));
        await this.moves.make(tx, partnership, { verb: 'invite', by });
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

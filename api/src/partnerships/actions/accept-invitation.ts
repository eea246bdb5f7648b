import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { CodeVersions } from '../../code-of-conduct/index.js';
import { Database, Forbidden } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { PartnershipBeginnings } from '../partnership-beginnings.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnershipMoves } from '../partnership-moves.js';
import { Partnership } from '../partnership.entity.js';
import { mayAccept } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly moves: PartnershipMoves,
    private readonly beginnings: PartnershipBeginnings,
    private readonly codes: CodeVersions,
    private readonly detail: PartnershipDetail,
  ) {}

  /** The talks begin: both schools read each other's words, and the code lies on the table. */
  async execute(actor: Actor, id: string, version: number): Promise<PartnershipDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayAccept(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await tx.lock(Partnership, id, version);
        const by = actingFor(actor, seen.askedSchoolIds, (schoolId) => actor.signsFor(schoolId));
        await this.moves.make(tx, partnership, { verb: 'accept', by });
        await this.beginnings.mergeDraft(tx, partnership, by);
        await this.codes.begin(tx, id);
        return id;
      },
      read: (from) => this.detail.view(from, id, actor),
    });
  }
}

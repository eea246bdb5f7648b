import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, Forbidden, NotFound, sql } from '../../platform/index.js';
import { actingFor } from '../acting-for.js';
import type { DraftPartnershipDto } from '../dto/partnership-input.dto.js';
import type { PartnershipDto } from '../dto/partnership.dto.js';
import { LetterChoice } from '../letter/letter-choice.js';
import { OneOpenAtATime } from '../one-open-at-a-time.js';
import { PartnershipBeginnings } from '../partnership-beginnings.js';
import { PartnershipDetail } from '../partnership-detail.reader.js';
import { PartnerIsOwnSchool } from '../partnerships.errors.js';
import { mayDraft } from '../partnerships.policy.js';

@Injectable()
export class DraftPartnership {
  constructor(
    private readonly database: Database,
    private readonly oneOpen: OneOpenAtATime,
    private readonly beginnings: PartnershipBeginnings,
    private readonly letter: LetterChoice,
    private readonly detail: PartnershipDetail,
  ) {}

  /** Begins a letter to another school, which learns nothing of it until it is sent. */
  async execute(actor: Actor, { schoolId, partnerSchoolId }: DraftPartnershipDto): Promise<PartnershipDto> {
    if (!mayDraft(actor, schoolId)) throw new Forbidden();
    if (schoolId === partnerSchoolId) throw new PartnerIsOwnSchool();
    return this.database.transaction(actor, {
      work: async (tx) => {
        if (!(await tx.one(sql`select from schools where id = ${partnerSchoolId}`))) throw new NotFound();
        // Who only has claimed the school hears of no letter to it; before one is sent this is asked again.
        if (actor.leadsVerified(schoolId)) await this.oneOpen.claim(tx, [schoolId, partnerSchoolId]);
        await this.oneOpen.claimDraft(tx, schoolId, partnerSchoolId);
        const by = actingFor(actor, [schoolId], (id) => actor.leads(id));
        const id = await this.beginnings.draft(tx, by, partnerSchoolId);
        await this.letter.begin(tx, actor, { partnershipId: id, ours: schoolId, theirs: partnerSchoolId });
        return id;
      },
      read: (from, id) => this.detail.view(from, id, actor),
    });
  }
}

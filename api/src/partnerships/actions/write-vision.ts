import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, NotFound, sql, Stale, type Transaction, VerbNotAllowed } from '../../platform/index.js';
import { PartnershipLife } from '../partnership-life.js';
import { isWritable, mayWriteVision } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import { Vision } from '../vision/vision.entity.js';
import type { VisionDto, WriteVisionDto } from '../vision/vision.dto.js';
import { VisionsReader } from '../vision/visions.reader.js';

interface Slot {
  partnershipId: string;
  schoolId: string;
}

@Injectable()
export class WriteVision {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly visions: VisionsReader,
    private readonly life: PartnershipLife,
    private readonly audit: AuditTrail,
  ) {}

  /** What the school gives and gains. Its own part only: nobody speaks for the other. */
  async execute(actor: Actor, slot: Slot, version: number, input: WriteVisionDto): Promise<VisionDto> {
    const seen = await this.partnerships.visible(actor, slot.partnershipId);
    if (!seen.schoolIds.includes(slot.schoolId)) throw new NotFound();
    if (!mayWriteVision(actor, seen, slot.schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const partnership = await this.partnerships.facts(tx, slot.partnershipId);
        if (!isWritable(partnership.state)) throw new VerbNotAllowed();
        const at = await this.life.sign(tx, slot.partnershipId);
        const id =
          version === 0 ? await this.begin(tx, slot, input, at) : await this.change(tx, slot, version, input, at);
        const schools = partnership.state === 'draft' ? [slot.schoolId] : partnership.schoolIds;
        const data = { schoolId: slot.schoolId };
        await this.audit.record(tx, {
          action: 'partnership.vision-written',
          subject: slot.partnershipId,
          schools,
          data,
        });
        return id;
      },
      read: (from) => this.visions.view(from, actor, seen, slot.schoolId),
    });
  }

  private async begin(
    tx: Transaction,
    { partnershipId, schoolId }: Slot,
    input: WriteVisionDto,
    at: Date,
  ): Promise<string> {
    const id = uuid();
    const begun = await tx.one(sql`
      insert into visions (id, partnership_id, school_id, gains, gives, updated_at)
      values (${id}, ${partnershipId}, ${schoolId}, ${input.gains}, ${input.gives}, ${at})
      on conflict (partnership_id, school_id) do nothing returning id`);
    if (!begun) throw new Stale(id);
    return id;
  }

  private async change(tx: Transaction, slot: Slot, version: number, input: WriteVisionDto, at: Date): Promise<string> {
    const written = await tx.one<{ id: string }>(sql`
      select id from visions where partnership_id = ${slot.partnershipId} and school_id = ${slot.schoolId}`);
    if (!written) throw new Stale(slot.partnershipId);
    const vision = await tx.lock(Vision, written.id, version);
    await tx.save(Object.assign(vision, { gains: input.gains, gives: input.gives, updatedAt: at }));
    return vision.id;
  }
}

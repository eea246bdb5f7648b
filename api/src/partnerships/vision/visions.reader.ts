import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Database, NotFound, type Queryable, sql } from '../../platform/index.js';
import type { VisionDto } from './vision.dto.js';
import { isWritable, mayWriteVision, seesWordsOf } from '../partnerships.policy.js';
import { PartnershipsReader, type PartnershipView } from '../partnerships.reader.js';

@Injectable()
export class VisionsReader {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
  ) {}

  /** @throws NotFound where the school's words are closed to the caller */
  async one(actor: Actor, partnershipId: string, schoolId: string): Promise<VisionDto> {
    const seen = await this.partnerships.visible(actor, partnershipId);
    if (!seen.schoolIds.includes(schoolId) || !seesWordsOf(actor, seen, schoolId)) throw new NotFound();
    return this.view(this.database, actor, seen, schoolId);
  }

  async view(from: Queryable, actor: Actor, partnership: PartnershipView, schoolId: string): Promise<VisionDto> {
    const written = await from.one<{ gains: string; gives: string; updated_at: Date; version: number }>(sql`
      select gains, gives, updated_at, version from visions
      where partnership_id = ${partnership.id} and school_id = ${schoolId}`);
    return {
      partnershipId: partnership.id,
      schoolId,
      gains: written?.gains ?? '',
      gives: written?.gives ?? '',
      updatedAt: written?.updated_at.toISOString() ?? null,
      version: written?.version ?? 0,
      writable: isWritable(partnership.state) && mayWriteVision(actor, partnership, schoolId),
    };
  }
}

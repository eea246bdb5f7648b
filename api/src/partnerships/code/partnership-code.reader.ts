import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { CodeReader } from '../../code-of-conduct/index.js';
import { Database } from '../../platform/index.js';
import { verbsFor } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import type { PartnershipCodeDto } from './partnership-code.dto.js';

@Injectable()
export class PartnershipCodeReader {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly codes: CodeReader,
  ) {}

  /** @throws NotFound for a stranger, and while the schools are not yet in talks */
  async one(actor: Actor, id: string): Promise<PartnershipCodeDto> {
    const seen = await this.partnerships.visible(actor, id);
    const code = await this.codes.of(this.database, id);
    const signedBySchoolIds = code.signatures.map(({ schoolId }) => schoolId);
    const waitingFor = seen.joinedSchoolIds.filter((schoolId) => !signedBySchoolIds.includes(schoolId));
    return {
      ...code,
      partnershipId: id,
      waitingFor,
      inForce: waitingFor.length === 0,
      can: verbsFor(actor, seen, { signedBySchoolIds }).filter((verb) => verb === 'sign-code'),
    };
  }
}

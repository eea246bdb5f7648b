import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { allowsResources, PartnershipLife, PartnershipsReader } from '../partnerships/index.js';
import { NotFound, type Transaction } from '../platform/index.js';
import { SchoolNotVerified, WaitsForTheCode } from './resources.errors.js';
import { type Audience, mayShareBeyond } from './resources.policy.js';

/** Whether a school may share with those it names, and which schools learn of it. */
@Injectable()
export class ResourceAudience {
  constructor(
    private readonly partnerships: PartnershipsReader,
    private readonly life: PartnershipLife,
  ) {}

  /**
   * Answers the schools to be told; to a partnership it is a sign of life.
   * @throws SchoolNotVerified, NotFound for a partnership the school has not joined, WaitsForTheCode before all have signed
   */
  async admit(tx: Transaction, actor: Actor, schoolId: string, { scope, partnershipId }: Audience): Promise<string[]> {
    if (scope === 'own-school') return [schoolId];
    if (!mayShareBeyond(actor, schoolId)) throw new SchoolNotVerified();
    if (partnershipId === null) return [schoolId];
    const { state, joinedSchoolIds } = await this.partnerships.standing(tx, partnershipId);
    if (!joinedSchoolIds.includes(schoolId)) throw new NotFound();
    if (!allowsResources(state)) throw new WaitsForTheCode();
    await this.life.sign(tx, partnershipId);
    return joinedSchoolIds;
  }
}

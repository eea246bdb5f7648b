import { Flag, OneOf, Uuid } from '../../platform/index.js';
import { CodeOfConductDto } from '../../code-of-conduct/index.js';
import { PARTNERSHIP_VERBS, type PartnershipCan } from '../partnerships.policy.js';

/** The code of one partnership; its own state is who has signed what. */
export class PartnershipCodeDto extends CodeOfConductDto {
  @Uuid() partnershipId!: string;
  @Uuid({ each: { max: 100 }, description: 'Joined schools that have still to sign this version.' })
  waitingFor!: string[];
  @Flag({ description: 'Every joined school has signed this version.' }) inForce!: boolean;
  @OneOf(PARTNERSHIP_VERBS, { each: { max: 20 }, name: 'PartnershipVerb' }) can!: PartnershipCan[];
}

import { PARTNERSHIP_STATES, type PartnershipState } from '@boordosh/shared/vocabulary';
import { GivenPassword } from '../../accounts/index.js';
import { OneOf, PageQuery, Text, Uuid, Whole } from '../../platform/index.js';

export class DraftPartnershipDto {
  @Uuid({ description: 'Our school.' }) schoolId!: string;
  @Uuid() partnerSchoolId!: string;
}

export class ListPartnershipsQuery extends PageQuery {
  @Uuid({ optional: true, description: 'One of our schools; all of them when absent.' }) schoolId?: string;
  @OneOf(PARTNERSHIP_STATES, { optional: true, name: 'PartnershipState' }) state?: PartnershipState;
}

/** Somebody is turned away, or told to wait, and learns why. */
export class PartnershipReasonDto {
  @Text({ max: 2000, lines: true }) reason!: string;
}

export class WithdrawPartnershipDto {
  @Text({ max: 2000, min: 1, lines: true, optional: true, description: 'Required once the letter has been sent.' })
  reason?: string;
}

export class SignCodeDto {
  /** Version of the code that was on the screen; another one in force answers 409. */
  @Whole({ min: 1, max: 32_767 }) version!: number;
  @GivenPassword() password!: string;
}

import { Flag, Instant, OneOf, Text, Whole } from '../../platform/index.js';
import { GivenPassword } from '../password-rule.js';

export const SECOND_FACTOR_VERBS = ['set-up', 'confirm', 'renew-recovery-codes', 'remove'] as const;
export type SecondFactorVerb = (typeof SECOND_FACTOR_VERBS)[number];

export class SecondFactorDto {
  @Instant({ nullable: true, description: 'Null until a code has confirmed it.' }) setUpAt!: string | null;
  @Whole({ min: 0, max: 10 }) recoveryCodesLeft!: number;
  @Flag({ description: 'Rights of the person wait for it.' }) needed!: boolean;
  @OneOf(SECOND_FACTOR_VERBS, { each: { max: 4 }, name: 'SecondFactorVerb' }) can!: SecondFactorVerb[];
}

export class StartSecondFactorDto {
  @GivenPassword() password!: string;
}

/** Shown until a code confirms it. */
export class StartedSecondFactorDto {
  @Text({ max: 64, description: 'For an app that cannot read the picture.' }) secret!: string;
  @Text({ max: 600, description: 'What the picture says: an otpauth address.' }) address!: string;
}

export class ConfirmSecondFactorDto {
  @Text({ max: 20, description: 'The six digits that the app shows.' }) code!: string;
}

export class SecondFactorAgainDto {
  @GivenPassword() password!: string;
  @Text({ max: 40, description: 'A code of the app, or a recovery code.' }) code!: string;
}

export class RecoveryCodesDto {
  @Text({ max: 40, each: { max: 10 }, description: 'Only in the reply that made them.' }) codes!: string[];
}

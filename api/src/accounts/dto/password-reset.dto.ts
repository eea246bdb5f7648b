import { Instant, Nested, OneOf, Text, Uuid } from '../../platform/index.js';
import { IsIdentifier } from '../identifier.js';
import { GivenPassword, NewPassword } from '../password-rule.js';

export const RESET_WAYS = ['mail', 'person'] as const;
export type ResetWay = (typeof RESET_WAYS)[number];
const RESET_STATES = ['waiting', 'approved', 'over'] as const;

export class BeginPasswordResetDto {
  @IsIdentifier() identifier!: string;
}

/** The same for an address that nobody has: an account is not given away. */
export class PasswordResetDto {
  @OneOf(RESET_WAYS, { name: 'ResetWay', description: '`person`: somebody who knows the person approves the number.' })
  way!: ResetWay;
  @Text({ max: 10, nullable: true, description: 'What the person tells whoever recognises them.' })
  number!: string | null;
  @OneOf(RESET_STATES, { name: 'ResetState' }) state!: (typeof RESET_STATES)[number];
  @Instant() expiresAt!: string;
}

export class RenewPasswordDto {
  @NewPassword() password!: string;
  @Text({ max: 100, optional: true, description: 'From the link in the mail; else the device that began it is asked.' })
  token?: string;
}

export class ResetNumberQuery {
  @Text({ max: 20, description: 'The number that the person reads out.' }) number!: string;
}

class AwaitedResetDto {
  @Uuid() id!: string;
  @Text({ max: 200 }) name!: string;
  @Uuid({ each: { max: 100 } }) schoolIds!: string[];
  @Instant() askedAt!: string;
}

export class AwaitedResetsDto {
  @Nested(() => AwaitedResetDto, { each: { max: 20 } }) items!: AwaitedResetDto[];
}

export class ApproveResetDto {
  @GivenPassword() password!: string;
}

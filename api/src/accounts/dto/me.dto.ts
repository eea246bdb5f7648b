import { LANGUAGES, type Language } from '@boordosh/shared/vocabulary';
import { GivenPassword, NewPassword } from '../password-rule.js';
import { OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export class MeDto {
  @Uuid() id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 254, nullable: true }) email!: string | null;
  @Text({ max: 20, nullable: true }) phone!: string | null;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: Language;
  @Whole({ min: 0, max: 2_147_483_647 }) version!: number;
}

export class ChangeMeDto {
  @Text({ max: 200, min: 1, optional: true }) name?: string;
  @OneOf(LANGUAGES, { name: 'Language', optional: true }) language?: Language;
}

export class ChangePasswordDto {
  @GivenPassword() password!: string;
  @NewPassword() newPassword!: string;
}

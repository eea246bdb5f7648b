import { LANGUAGES, type Language } from '@boordosh/shared/vocabulary';
import { OneOf, Text } from '../../platform/index.js';
import { IsIdentifier } from '../identifier.js';
import { NewPassword } from '../password-rule.js';

export class RegisterDto {
  @Text({ max: 200 }) name!: string;
  @IsIdentifier() identifier!: string;
  @NewPassword() password!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: Language;
}

/** The same whether the account is new or there was one already: an address is not given away. */
export class RegisteredDto {
  @Text({ max: 254 }) identifier!: string;
}

import { Instant, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';
import { TOKEN_SCOPES, type TokenScope } from '../memberships/actor.js';
import { GivenPassword } from '../password-rule.js';

export const API_TOKENS_VERBS = ['make'] as const;
export type ApiTokensVerb = (typeof API_TOKENS_VERBS)[number];

export class ApiTokenDto {
  @Uuid() id!: string;
  @Text({ max: 100 }) name!: string;
  @OneOf(TOKEN_SCOPES, { name: 'TokenScope' }) scope!: TokenScope;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true, description: 'To the minute.' }) lastUsedAt!: string | null;
}

export class ApiTokensDto {
  @Nested(() => ApiTokenDto, { each: { max: 50 } }) items!: ApiTokenDto[];
  @OneOf(API_TOKENS_VERBS, { each: { max: 1 }, name: 'ApiTokensVerb' }) can!: ApiTokensVerb[];
}

export class MakeApiTokenDto {
  @Text({ max: 100, description: 'What uses it, as “monthly report”.' }) name!: string;
  @OneOf(TOKEN_SCOPES, { name: 'TokenScope' }) scope!: TokenScope;
  @Whole({ min: 1, max: 366, description: 'Days until it expires.' }) days!: number;
  @GivenPassword() password!: string;
}

export class MadeApiTokenDto {
  @Uuid() id!: string;
  @Text({ max: 100, description: 'Shown here and never again.' }) token!: string;
  @Instant() expiresAt!: string;
}

import { Instant, LocalTextDto, Nested, Text, Uuid, Whole } from '../../platform/index.js';

const LARGEST_VERSION = 32_767;

class CodeRuleDto {
  @Whole({ min: 1, max: 100 }) number!: number;
  @Text({ max: 60 }) id!: string;
  @Nested(() => LocalTextDto) title!: LocalTextDto;
  @Nested(() => LocalTextDto) text!: LocalTextDto;
}

export class CodeSignatureDto {
  @Uuid() schoolId!: string;
  @Text({ max: 200, description: 'As the signer was called on that day.' }) name!: string;
  @Text({ max: 200, nullable: true }) post!: string | null;
  @Instant() signedAt!: string;
}

class CodeVersionDto {
  @Whole({ min: 1, max: LARGEST_VERSION }) version!: number;
  @Instant() createdAt!: string;
  @Text({ max: 64, description: 'SHA-256 of the canonical text, as hexadecimal figures.' }) hash!: string;
  @Nested(() => CodeSignatureDto, { each: { max: 100 } }) signatures!: CodeSignatureDto[];
}

/** The text that is in force for signing, and every version before it. */
export class CodeOfConductDto extends CodeVersionDto {
  @Nested(() => LocalTextDto) intro!: LocalTextDto;
  @Nested(() => CodeRuleDto, { each: { max: 100 } }) rules!: CodeRuleDto[];
  @Nested(() => CodeVersionDto, {
    each: { max: LARGEST_VERSION },
    description: 'Newest first, the present one included.',
  })
  versions!: CodeVersionDto[];
}

/** The same as a plain value. */
export type CodeOfConduct = { [Key in keyof CodeOfConductDto]: CodeOfConductDto[Key] };

import { LANGUAGES, type LocalName } from '@boordosh/shared/vocabulary';
import { applyDecorators } from '@nestjs/common';
import { Nested, type FieldOptions, Text } from './fields.js';
import { isVisible, rule } from './field-rules.js';

/** A name that people give in the languages they have. */
export class LocalNameDto implements LocalName {
  @Text({ max: 300, optional: true, nullable: true }) ky?: string | null;
  @Text({ max: 300, optional: true, nullable: true }) ru?: string | null;
  @Text({ max: 300, optional: true, nullable: true }) en?: string | null;
}

/** A name in at least one language. */
export const Names = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Nested(() => LocalNameDto, options),
    rule('hasALanguage', 'no-language', false, (value) => {
      const name = value as LocalName | null | undefined;
      return name !== null && name !== undefined && LANGUAGES.some((language) => isVisible(name[language]));
    }),
  );

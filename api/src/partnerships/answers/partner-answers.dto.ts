import { type Language, LANGUAGES, type Mark, MARKS } from '@boordosh/shared/vocabulary';
import { LocalTextDto, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

class PartnerAnswerDto {
  @Whole({ min: 1, max: 24, description: 'Number of the question.' }) number!: number;
  @Nested(() => LocalTextDto, { description: 'Short title of the question.' }) label!: LocalTextDto;
  @OneOf(MARKS, { name: 'Mark' }) mark!: Mark;
  @OneOf(LANGUAGES, { nullable: true, name: 'Language', description: 'Of the words; null where they are closed.' })
  lang!: Language | null;
  @Text({ max: 4000, nullable: true }) evidence!: string | null;
  @Text({ max: 4000, nullable: true, description: 'What they could offer.' }) offer!: string | null;
  @Text({ max: 4000, nullable: true, description: 'What they would like to learn.' }) learn!: string | null;
}

/** What a school of the partnership needs and offers, as far as it opens it to the caller’s school. */
export class PartnerAnswersDto {
  @Uuid() schoolId!: string;
  @Nested(() => PartnerAnswerDto, { each: { max: 100 } }) items!: PartnerAnswerDto[];
}

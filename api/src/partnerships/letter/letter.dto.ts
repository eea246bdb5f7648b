import { LANGUAGES, type Language } from '@boordosh/shared/vocabulary';
import { Flag, Instant, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

const LONGEST_BODY = 8000;
const QUESTIONS = 24;

export class LetterQuery {
  @OneOf(LANGUAGES, { optional: true, name: 'Language', description: 'The caller’s own when absent.' })
  language?: Language;
}

export class LetterDto {
  @Uuid() partnershipId!: string;
  @OneOf(LANGUAGES, { name: 'Language' }) language!: Language;
  @Text({ max: 500, each: { max: 10 }, description: 'From the profile of the school that writes.' }) header!: string[];
  @Text({ max: 300 }) subject!: string;
  @Text({ max: LONGEST_BODY, description: 'Paragraphs with an empty line between them.' }) body!: string;
  @Flag({ description: 'False while it is what the template gives.' }) edited!: boolean;
  @Text({ max: 40, each: { max: 20 }, description: 'What the profile does not say yet and the letter needs.' })
  missing!: string[];
  @Whole({ min: 1, max: QUESTIONS, each: { max: QUESTIONS }, description: 'Questions that it offers.' })
  offers!: number[];
  @Whole({ min: 1, max: QUESTIONS, each: { max: QUESTIONS }, description: 'Questions that it asks about.' })
  needs!: number[];
  @Instant({ nullable: true }) sentAt!: string | null;
  @Flag({ description: 'Whether the caller may edit it.' }) writable!: boolean;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class EditLetterDto {
  @OneOf(LANGUAGES, { name: 'Language' }) language!: Language;
  @Text({ max: 300, optional: true }) subject?: string;
  @Text({
    max: LONGEST_BODY,
    lines: true,
    optional: true,
    description: 'Left out with the subject, the template is taken again.',
  })
  body?: string;
  @Whole({
    min: 1,
    max: QUESTIONS,
    each: { max: QUESTIONS },
    optional: true,
    description: 'Questions of ours that it offers.',
  })
  offers?: number[];
  @Whole({
    min: 1,
    max: QUESTIONS,
    each: { max: QUESTIONS },
    optional: true,
    description: 'Questions of ours that it asks about.',
  })
  needs?: number[];
}

import type { LocalText } from '@boordosh/shared/vocabulary';
import { Text } from './fields.js';

/** A text that the platform itself brings, in every language. */
export class LocalTextDto implements LocalText {
  @Text({ max: 4000 }) ky!: string;
  @Text({ max: 4000 }) ru!: string;
  @Text({ max: 4000 }) en!: string;
}

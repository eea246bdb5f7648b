import { LANGUAGES, type Language } from '@boordosh/shared/vocabulary';
import { OneOf } from '../platform/index.js';

export class ReferenceQuery {
  @OneOf(LANGUAGES, { name: 'Language', optional: true, description: 'Texts in this language only.' })
  language?: Language;
}

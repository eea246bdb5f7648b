import { LANGUAGES, type Language, type LocalName } from '../vocabulary/languages.js';
import { bindNumberSign } from './spaces.js';

/** The name in the reader's language, else in ky, ru, en, with the language it is in (for the `lang` attribute). */
export const textIn = (name: LocalName, reader: Language): { readonly text: string; readonly lang: Language } => {
  const lang = [reader, ...LANGUAGES].find((language) => (name[language] ?? '').trim() !== '') ?? reader;
  return { text: bindNumberSign(name[lang] ?? ''), lang };
};

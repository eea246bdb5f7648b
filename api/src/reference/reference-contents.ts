import { BENEFITS_CATALOGUE } from '@boordosh/shared/catalogue/benefits';
import { CODE_OF_CONDUCT } from '@boordosh/shared/catalogue/code-of-conduct';
import { GLOSSARY } from '@boordosh/shared/catalogue/glossary';
import { INDICATORS_CATALOGUE } from '@boordosh/shared/catalogue/indicators';
import { KINDS_CATALOGUE } from '@boordosh/shared/catalogue/kinds';
import { SUBJECT_LABELS } from '@boordosh/shared/catalogue/labels';
import { LETTER } from '@boordosh/shared/catalogue/letter';
import { OBSTACLES_CATALOGUE } from '@boordosh/shared/catalogue/obstacles';
import { QUESTIONNAIRES } from '@boordosh/shared/catalogue/questionnaires';
import { QUESTIONS_CATALOGUE } from '@boordosh/shared/catalogue/questions';
import { REGIONS_CATALOGUE } from '@boordosh/shared/catalogue/regions';
import { KYRGYZSTAN } from '@boordosh/shared/catalogue/school-calendar';
import { STEPS_CATALOGUE } from '@boordosh/shared/catalogue/steps';
import { SUCCESS_FACTORS_CATALOGUE } from '@boordosh/shared/catalogue/success-factors';
import { SUPPORT_SITES } from '@boordosh/shared/catalogue/support-sites';
import { TWIN_CITIES } from '@boordosh/shared/catalogue/twin-cities';
import { type Language, LANGUAGES } from '@boordosh/shared/vocabulary';

export const REFERENCE_CONTENTS = {
  benefits: BENEFITS_CATALOGUE,
  code: CODE_OF_CONDUCT,
  glossary: GLOSSARY,
  indicators: INDICATORS_CATALOGUE,
  kinds: KINDS_CATALOGUE,
  letter: LETTER,
  obstacles: OBSTACLES_CATALOGUE,
  questionnaires: QUESTIONNAIRES,
  questions: QUESTIONS_CATALOGUE,
  regions: REGIONS_CATALOGUE,
  'school-calendar': KYRGYZSTAN,
  steps: STEPS_CATALOGUE,
  subjects: SUBJECT_LABELS,
  'success-factors': SUCCESS_FACTORS_CATALOGUE,
  'support-sites': SUPPORT_SITES,
  'twin-cities': TWIN_CITIES,
} as const;
export type ReferenceName = keyof typeof REFERENCE_CONTENTS;
export const REFERENCE_NAMES = Object.keys(REFERENCE_CONTENTS) as ReferenceName[];

/** A catalogue with each of its texts in one language only: a third of the bytes for a phone. */
export function inOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.length === LANGUAGES.length && LANGUAGES.every((each) => each in value);
  return isText
    ? { [language]: (value as Record<Language, unknown>)[language] }
    : Object.fromEntries(entries.map(([key, item]) => [key, inOneLanguage(item, language)]));
}

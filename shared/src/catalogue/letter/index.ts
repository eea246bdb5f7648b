import type { Language, LocalText } from '../../vocabulary/languages.js';
import file from './v1/letter.json' with { type: 'json' };

export interface LetterParagraph {
  readonly id: string;
  readonly role: 'header' | 'subject' | 'body' | 'closing';
  readonly optional: boolean;
  /** Placeholders stand in double braces and never take an ending, so any name fits. */
  readonly text: LocalText;
}

export interface LetterTemplate {
  readonly title: LocalText;
  readonly placeholders: readonly { readonly id: string; readonly required: boolean; readonly label: LocalText }[];
  readonly paragraphs: readonly LetterParagraph[];
}

export const LETTER_VERSION = 1;
export const LETTER = file as LetterTemplate;

export type LetterValues = Readonly<Record<string, string | undefined>>;

/** The letter as it goes out. An optional paragraph without its value is left out; so is `, WhatsApp …` without a number. */
export const filledLetter = (
  values: LetterValues,
  language: Language,
): { readonly id: string; readonly role: LetterParagraph['role']; readonly text: string }[] =>
  LETTER.paragraphs
    .map(({ id, role, optional, text }) => ({ id, role, optional, text: withoutEmptyWhatsApp(text[language], values) }))
    .filter(({ optional, text }) => !optional || missingIn(text, values).length === 0)
    .map(({ id, role, text }) => ({ id, role, text: text.replace(NAME, (_, name: string) => values[name] ?? '') }));

/** Required placeholders that have no value yet. */
export const missingValues = (values: LetterValues): string[] =>
  LETTER.placeholders.filter(({ id, required }) => required && isEmpty(values[id])).map(({ id }) => id);

const NAME = /\{\{(\w+)\}\}/g;

const missingIn = (text: string, values: LetterValues): string[] =>
  Array.from(text.matchAll(NAME), (match) => match[1] ?? '').filter((name) => isEmpty(values[name]));

const withoutEmptyWhatsApp = (text: string, values: LetterValues): string =>
  isEmpty(values['whatsapp']) ? text.replace(', WhatsApp {{whatsapp}}', '') : text;

const isEmpty = (value: string | undefined): boolean => (value ?? '').trim() === '';

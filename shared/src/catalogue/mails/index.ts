import type { Language, LocalText } from '../../vocabulary/languages.js';
import file from './v1/mails.json' with { type: 'json' };

export const MAILS_VERSION = 1;

export type MailKind = keyof typeof file;

const MAILS: Readonly<Record<MailKind, { readonly subject: LocalText; readonly body: LocalText }>> = file;

/** A mail in the reader's language; every `{value}` of its text must be given. */
export function mailText(
  kind: MailKind,
  language: Language,
  values: Readonly<Record<string, string>>,
): { subject: string; body: string } {
  const { subject, body } = MAILS[kind];
  return { subject: subject[language], body: filled(body[language], values) };
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The mail lacks a value: ${name}`);
    return value;
  });

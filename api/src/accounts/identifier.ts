import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type FieldOptions, isEmail, parsePhone, rule, Text } from '../platform/index.js';

const LONGEST = 254;

export type Identifier = { email: string; phone: null } | { email: null; phone: string };

/** An e-mail address in lower case, or a phone number in E.164, +996 assumed for local forms; else undefined. */
export function parseIdentifier(text: string): Identifier | undefined {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length > LONGEST) return undefined;
  if (trimmed.includes('@')) return isEmail(trimmed) ? { email: trimmed.toLowerCase(), phone: null } : undefined;
  const phone = parsePhone(trimmed);
  return phone === undefined ? undefined : { email: null, phone };
}

/** An e-mail address or a phone number by which a person signs in. */
export function IsIdentifier(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: String,
      maxLength: LONGEST,
      description: 'E-mail address or phone number; +996 is assumed for local forms.',
    }),
    rule(
      'isIdentifier',
      'malformed-email-or-phone',
      false,
      (value) => typeof value === 'string' && parseIdentifier(value) !== undefined,
    ),
  );
}

/** An e-mail address to write to: one address and nothing a mail server could take for more. */
export function IsMailAddress(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    Text({ ...options, max: LONGEST }),
    rule(
      'isMailAddress',
      'malformed-email-or-phone',
      false,
      (value) => value === undefined || (typeof value === 'string' && isEmail(value)),
    ),
  );
}

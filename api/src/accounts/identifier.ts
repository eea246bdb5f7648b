import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { type FieldOptions, rule, Text } from '../platform/index.js';

/** One address, no display name, no line break: what a mail server takes and nothing it could take for more. */
const EMAIL = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@(?=.{1,190}$)[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63})+$/u;
const LONGEST = 254;

export type Identifier = { email: string; phone: null } | { email: null; phone: string };

/** An e-mail address in lower case, or a phone number in E.164, +996 assumed for local forms; else undefined. */
export function parseIdentifier(text: string): Identifier | undefined {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length > LONGEST) return undefined;
  if (trimmed.includes('@')) return EMAIL.test(trimmed) ? { email: trimmed.toLowerCase(), phone: null } : undefined;
  if (!/^[+\d\s().-]+$/.test(trimmed)) return undefined;
  const phone = parsePhoneNumberFromString(trimmed, 'KG', metadata);
  return phone?.isPossible() === true ? { email: null, phone: phone.number } : undefined;
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
      (value) => value === undefined || (typeof value === 'string' && EMAIL.test(value)),
    ),
  );
}

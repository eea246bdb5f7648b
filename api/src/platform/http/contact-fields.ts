import { Transform, type TransformFnParams } from 'class-transformer';
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { applyDecorators } from '@nestjs/common';
import { rule } from './field-rules.js';
import { type FieldOptions, Text } from './fields.js';

/** One address, no display name, no line break: what a mail server takes and nothing it could take for more. */
const EMAIL = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@(?=.{1,190}$)[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63})+$/u;
const LONGEST_EMAIL = 254;
const LONGEST_PHONE = 32;

export const isEmail = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

/** The number in E.164, +996 assumed for local forms; undefined when it is none. */
export function parsePhone(text: string): string | undefined {
  if (!/^[+\d\s().-]+$/.test(text)) return undefined;
  const phone = parsePhoneNumberFromString(text, 'KG', metadata);
  return phone?.isPossible() === true ? phone.number : undefined;
}

/** A phone number, kept in E.164. */
export const Phone = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: LONGEST_PHONE }),
    Transform(({ value }: TransformFnParams): unknown =>
      typeof value === 'string' ? (parsePhone(value) ?? value) : value,
    ),
    rule('isPhone', 'malformed-phone', false, (value) => typeof value === 'string' && parsePhone(value) !== undefined),
  );

export const Email = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: LONGEST_EMAIL }),
    rule('isEmailAddress', 'malformed-email', false, (value) => typeof value === 'string' && isEmail(value)),
  );

/** A page on the web, or nothing: no other scheme may become a link. */
export const WebAddress = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: 500 }),
    rule('isWebAddress', 'malformed-url', false, (value) => typeof value === 'string' && isWebAddress(value)),
  );

export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}

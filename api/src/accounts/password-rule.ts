import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { rule } from '../platform/index.js';

/** NIST SP 800-63B-4: fifteen characters where the password is the only factor, no rules of composition. */
const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 256;
const FEWEST_DIFFERENT = 5;

/** What people choose when they must have fifteen characters, lower case and without spaces. */
const COMMON = [
  '123456789012345',
  '1234567890123456',
  '12345678901234567890',
  '987654321098765',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwerty123456789',
  'qwertyqwertyqwerty',
  'passwordpassword',
  'password12345678',
  'password123456789',
  'йцукенгшщзфывап',
  'йцукенгшщзхъфывапролджэ',
  'парольпарольпароль',
  'сырсөзсырсөзсырсөз',
  'boordoshboordosh',
  'боордошмектептер',
  'кыргызстанкыргызстан',
  'kyrgyzstankyrgyzstan',
  'iloveyouiloveyou',
  'abcdefghijklmnop',
  'abcdefghijklmnopqrstuvwxyz',
  'директордиректор',
];

/** A new password. */
export function NewPassword(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD, format: 'password' }),
    IsString({ message: 'wrong-type' }),
    rule('isNotCommon', 'password-too-common', false, (value) => !isLongEnough(value) || !isCommon(String(value))),
    rule('isNotTooLongAPassword', 'password-too-long', false, (value) => lengthOf(value) <= LONGEST_PASSWORD, {
      max: LONGEST_PASSWORD,
    }),
    rule('isLongEnough', 'password-too-short', false, isLongEnough, { min: SHORTEST_PASSWORD }),
  );
}

/** A password that is only compared: any text up to the longest, but some. */
export function GivenPassword(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, minLength: 1, maxLength: LONGEST_PASSWORD, format: 'password' }),
    IsString({ message: 'wrong-type' }),
    rule('isGiven', 'required', false, (value) => lengthOf(value) > 0),
    rule('isNotTooLongAPassword', 'password-too-long', false, (value) => lengthOf(value) <= LONGEST_PASSWORD, {
      max: LONGEST_PASSWORD,
    }),
  );
}

function isLongEnough(value: unknown): boolean {
  return lengthOf(value) >= SHORTEST_PASSWORD;
}

function isCommon(password: string): boolean {
  const folded = password
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return COMMON.includes(folded) || new Set(folded).size < FEWEST_DIFFERENT;
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? Array.from(value.normalize('NFC')).length : 0;

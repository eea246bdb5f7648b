import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** NUL, other control characters, lone surrogates and bidirectional overrides never reach the database or a reader. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\u202a-\u202e\u2066-\u2069]/u;
/** Anything that leaves a trace on paper: a name of joiners and fillers alone would look like none. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]/u;
const LINE_BREAKS = /[\n\r\t]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** NFC, Kyrgyz letters as they are written, no space at the ends. */
export function NormalisesText(lines: boolean): PropertyDecorator {
  return Transform(({ value }: TransformFnParams): unknown => mapEach(value, (text) => normalise(text, lines)));
}

function normalise(text: string, lines: boolean): string {
  const composed = text.normalize('NFC').replaceAll('ӊ', 'ң').replaceAll('Ӊ', 'Ң').trim();
  return lines ? composed.replaceAll('\r\n', '\n') : composed;
}

export function ParsesNumber(): PropertyDecorator {
  return Transform(({ value }: TransformFnParams): unknown =>
    typeof value === 'string' && /^-?\d{1,15}(\.\d{1,10})?$/.test(value) ? Number(value) : (value as unknown),
  );
}

export function ParsesBoolean(): PropertyDecorator {
  return Transform(({ value }: TransformFnParams): unknown =>
    value === 'true' ? true : value === 'false' ? false : (value as unknown),
  );
}

export const IsAllowedText = (lines: boolean, each: boolean): PropertyDecorator =>
  rule(
    'isAllowedText',
    'forbidden-character',
    each,
    (value) => typeof value === 'string' && !FORBIDDEN.test(value) && (lines || !LINE_BREAKS.test(value)),
  );

/** Length in characters as people count them (code points), the same as PostgreSQL's. */
export function HasLength(min: number, max: number, each: boolean): PropertyDecorator {
  const long = rule('isNotTooLong', 'too-long', each, (value) => lengthOf(value) <= max, { max });
  const isLongEnough = (value: unknown): boolean => min === 0 || (lengthOf(value) >= min && isVisible(value));
  const short = rule('isNotTooShort', min === 1 ? 'required' : 'too-short', each, isLongEnough, { min });
  return (target, property) => {
    long(target, property);
    short(target, property);
  };
}

export const isVisible = (value: unknown): boolean => typeof value === 'string' && VISIBLE.test(value);

export const IsRealDate = (each: boolean): PropertyDecorator => rule('isRealDate', 'malformed-date', each, isRealDate);

export const IsRealInstant = (): PropertyDecorator =>
  rule(
    'isRealInstant',
    'malformed-date',
    false,
    (value) =>
      typeof value === 'string' &&
      INSTANT.test(value) &&
      isRealDate(value.slice(0, 10)) &&
      !Number.isNaN(Date.parse(value)),
  );

function isRealDate(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && value >= '1900-01-01';
}

export function rule(
  name: string,
  code: string,
  each: boolean,
  validate: (value: unknown) => boolean,
  context: Record<string, number> = {},
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => code } }, { each, message: code, context });
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? Array.from(value).length : 0;
}

function mapEach(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  return Array.isArray(value) ? value.map((item: unknown) => mapEach(item, change)) : value;
}

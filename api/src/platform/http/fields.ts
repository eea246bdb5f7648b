import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  HasLength,
  IsAllowedText,
  IsRealDate,
  IsRealInstant,
  NormalisesText,
  ParsesBoolean,
  ParsesNumber,
} from './field-rules.js';

/** Each decorator is the rule and its description in one, so the contract cannot drift from the validation. */
export interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  /** A list of such values, at most `each.max`. */
  each?: { max: number; min?: number };
  /** The value arrives in a query string, as text. */
  query?: boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function Text(options: FieldOptions & { max: number; min?: number; lines?: boolean }): PropertyDecorator {
  const { max, min = options.optional === true ? 0 : 1, lines = false } = options;
  const each = options.each !== undefined;
  return field(options, { type: String, maxLength: max, minLength: min }, [
    NormalisesText(lines),
    IsString({ message: 'wrong-type', each }),
    IsAllowedText(lines, each),
    HasLength(min, max, each),
  ]);
}

export function OneOf(values: readonly string[], options: FieldOptions & { name?: string } = {}): PropertyDecorator {
  const each = options.each !== undefined;
  const named = options.name === undefined ? {} : { enumName: options.name };
  return field(options, { enum: [...values], ...named }, [IsIn(values, { message: 'not-one-of', each })]);
}

export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  const each = options.each !== undefined;
  return field(options, { type: String, format: 'uuid' }, [
    IsString({ message: 'wrong-type', each }),
    Matches(UUID, { message: 'malformed-id', each }),
  ]);
}

export function Whole(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  const each = options.each !== undefined;
  const context = { min, max };
  return field(options, { type: 'integer', minimum: min, maximum: max }, [
    ...(options.query === true ? [ParsesNumber()] : []),
    IsInt({ message: 'not-whole', each }),
    Min(min, { message: 'out-of-range', context, each }),
    Max(max, { message: 'out-of-range', context, each }),
  ]);
}

export function Decimal(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  const context = { min, max };
  return field(options, { type: Number, minimum: min, maximum: max }, [
    ...(options.query === true ? [ParsesNumber()] : []),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'wrong-type' }),
    Min(min, { message: 'out-of-range', context }),
    Max(max, { message: 'out-of-range', context }),
  ]);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [
    ...(options.query === true ? [ParsesBoolean()] : []),
    IsBoolean({ message: 'wrong-type' }),
  ]);
}

/** A calendar day, `YYYY-MM-DD`, without a time. */
export function DateOnly(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, [IsRealDate(options.each !== undefined)]);
}

/** A time of day, `HH:MM`, in the zone of the place. */
export function TimeOfDay(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }, [
    IsString({ message: 'wrong-type' }),
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'malformed-time' }),
  ]);
}

/** An instant, ISO 8601 in UTC. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, [IsRealInstant()]);
}

export function Nested(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  const each = options.each !== undefined;
  // Swagger takes a function for a lazy type only when it is called `type`.
  return field(options, { type: () => type() }, [
    IsObject({ message: 'wrong-type', each }),
    ValidateNested({ message: 'wrong-type', each }),
    Type(type),
  ]);
}

function field(options: FieldOptions, schema: ApiPropertyOptions, rules: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description, each } = options;
  const described = {
    ...schema,
    required: !optional,
    nullable,
    ...(description === undefined ? {} : { description }),
    ...(each === undefined ? {} : { isArray: true, maxItems: each.max, minItems: each.min ?? 0 }),
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), presence(optional, nullable), ...listRules(each), ...rules);
}

function presence(optional: boolean, nullable: boolean): PropertyDecorator {
  if (optional && nullable) return IsOptional();
  if (optional) return ValidateIf((_, value: unknown) => value !== undefined);
  if (nullable) return ValidateIf((_, value: unknown) => value !== null);
  return IsDefined({ message: 'required' });
}

function listRules(each: FieldOptions['each']): PropertyDecorator[] {
  if (each === undefined) return [];
  const { min = 0, max } = each;
  return [
    IsArray({ message: 'wrong-type' }),
    ArrayMinSize(min, { message: 'too-few', context: { min } }),
    ArrayMaxSize(max, { message: 'too-many', context: { max } }),
    ArrayUnique({ message: 'not-unique' }),
  ];
}

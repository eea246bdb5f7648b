import { applyDecorators } from '@nestjs/common';
import { indicatorBy } from '@boordosh/shared/catalogue/indicators';
import { rule, Text } from '../../platform/index.js';

/** Key of an indicator of the catalogue. */
export const KnownIndicator = (options: { optional?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: 80, description: 'Key of an indicator of the catalogue.' }),
    rule('isKnownIndicator', 'not-one-of', false, (value) => typeof value === 'string' && !!indicatorBy(value)),
  );

/** Refuses a list that names the same thing twice. */
export const EachOnce = (key: string): PropertyDecorator =>
  rule('eachOnce', 'not-unique', false, (value) => {
    const keys = Array.isArray(value) ? value.map((item: Record<string, unknown> | null) => item?.[key]) : [];
    return new Set(keys).size === keys.length;
  });

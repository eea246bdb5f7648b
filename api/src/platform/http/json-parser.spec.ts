import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../errors/app-error.js';
import { depthOf, parseJson } from './json-parser.js';

describe('reading a JSON body', () => {
  it('counts how deep brackets nest, those inside strings not', () => {
    expect(depthOf('{"a":[1,{"b":"[[[[ \\" {{{"}]}')).toBe(3);
  });

  it('agrees with the real nesting of any value', () => {
    const nesting = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(nesting)) : 0;
    fc.assert(fc.property(fc.jsonValue(), (value) => depthOf(JSON.stringify(value)) === nesting(value)));
  });

  it.each([
    '['.repeat(100_000),
    `${'['.repeat(33)}${']'.repeat(33)}`,
    '{"__proto__":{"a":1}}',
    '{"a":{"constructor":1}}',
    '{',
    'nul',
  ])('refuses what is too deep, reaches for a prototype or is no JSON', (text) => {
    expect(() => parseJson(text)).toThrow(AppError);
  });
});

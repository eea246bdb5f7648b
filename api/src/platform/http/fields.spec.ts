import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '../errors/app-error.js';
import { DateOnly, Flag, Nested, OneOf, Text, Uuid, Whole } from './fields.js';
import { LocalNameDto, Names } from './local-name.dto.js';
import { validationPipe } from './validation.pipe.js';

class InnerDto {
  @Whole({ min: 1, max: 5 }) level!: number;
}

class SampleDto {
  @Text({ max: 5, min: 1, optional: true }) text?: string;
  @Text({ max: 50, lines: true, optional: true, nullable: true }) lines?: string | null;
  @OneOf(['ky', 'ru'], { optional: true, each: { max: 2 } }) languages?: string[];
  @Uuid({ optional: true }) id?: string;
  @Whole({ min: 0, max: 10, optional: true, query: true }) count?: number;
  @Flag({ optional: true }) flag?: boolean;
  @DateOnly({ optional: true }) day?: string;
  @Nested(() => InnerDto, { optional: true, each: { max: 2 } }) inner?: InnerDto[];
  @Names({ optional: true }) name?: LocalNameDto;
}

const read = (body: unknown): Promise<SampleDto> =>
  validationPipe().transform(body, { type: 'body', metatype: SampleDto }) as Promise<SampleDto>;

async function codes(body: unknown): Promise<string[]> {
  const error: unknown = await read(body).catch((thrown: unknown) => thrown);
  if (!(error instanceof ValidationFailed)) throw new Error('It was accepted.');
  return error.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('a field', () => {
  it.each<[unknown, string]>([
    [{ text: '123456' }, 'text too-long'],
    [{ text: 5 }, 'text wrong-type'],
    [{ text: ['a'] }, 'text wrong-type'],
    [{ text: null }, 'text wrong-type'],
    [{ text: 'a\u0000' }, 'text forbidden-character'],
    [{ text: 'a\nb' }, 'text forbidden-character'],
    [{ text: '\ud800' }, 'text forbidden-character'],
    [{ text: '\u202eabc' }, 'text forbidden-character'],
    [{ text: '\u200b\u2060' }, 'text required'],
    [{ text: '\u3164' }, 'text required'],
    [{ languages: ['ky', 'ky'] }, 'languages not-unique'],
    [{ languages: ['en'] }, 'languages not-one-of'],
    [{ languages: 'ky' }, 'languages wrong-type'],
    [{ id: 'not-an-id' }, 'id malformed-id'],
    [{ count: 2 ** 53 }, 'count out-of-range'],
    [{ count: '1e9' }, 'count not-whole'],
    [{ count: 1.5 }, 'count not-whole'],
    [{ flag: 'false' }, 'flag wrong-type'],
    [{ day: '2026-02-30' }, 'day malformed-date'],
    [{ day: '2026-9-1' }, 'day malformed-date'],
    [{ inner: [{ level: 9 }] }, 'inner.0.level out-of-range'],
    [{ inner: [[]] }, 'inner wrong-type'],
    [{ inner: [{ level: 1, role: 'administrator' }] }, 'inner.0.role unknown-field'],
    [{ name: {} }, 'name no-language'],
    [{ name: { ky: '\u200b', ru: '' } }, 'name no-language'],
    [{ version: 0 }, 'version unknown-field'],
  ])('refuses %j with a word of its own', async (body, expected) => {
    expect(await codes(body)).toContain(expected);
  });

  it('counts letters as people do', async () => {
    expect((await read({ text: '😀😀😀😀😀' })).text).toBe('😀😀😀😀😀');
  });

  it('keeps text composed, with Kyrgyz letters as they are written', async () => {
    expect((await read({ text: ' жаӊы' })).text).toBe('жаңы');
    expect((await read({ text: 'и\u0306' })).text).toBe('й');
  });

  it('lets a line break through only where lines are meant', async () => {
    expect((await read({ lines: 'a\r\nb' })).lines).toBe('a\nb');
    expect((await read({ lines: null })).lines).toBeNull();
  });
});

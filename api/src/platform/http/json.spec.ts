import { describe, expect, it } from '@jest/globals';
import { Json } from './json.js';

interface Line {
  name: string;
  note: string | null;
}

describe('JSON that is written already', () => {
  const line = Json.written<Line>('{"name" : "Ак-Булак", "note":null}', 7);

  it('goes into an object as it stands, beside fields that are written now', () => {
    const page = Json.object<{ items: Line[]; next: string | null }>({
      items: Json.written('[{"name":"Ак-Булак","note":null}]'),
      next: 'a "b"',
    });
    expect(page.text).toBe('{"items":[{"name":"Ак-Булак","note":null}],"next":"a \\"b\\""}');
  });

  it('takes more fields and keeps its version', () => {
    const more = line.with<{ can: string[]; school: Line }>({ can: ['sign'], school: line });
    expect(more.toJSON()).toEqual({
      name: 'Ак-Булак',
      note: null,
      can: ['sign'],
      school: { name: 'Ак-Булак', note: null },
    });
    expect(more.version).toBe(7);
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(Json.object<{ a?: number; b: number }>({ a: undefined, b: 1 }).text).toBe('{"b":1}');
  });

  it('is read again inside anything else that is written out', () => {
    expect(JSON.stringify({ current: line })).toBe('{"current":{"name":"Ак-Булак","note":null}}');
  });
});

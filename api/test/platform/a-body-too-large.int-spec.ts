import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { application, useApplication } from '../support/application.js';

useApplication();

const MEGABYTE = 1_048_576;
const LETTERS = Buffer.alloc(MEGABYTE, 'a');

describe('a body past one megabyte', () => {
  let origin: string;

  beforeAll(async () => {
    origin = await application().getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
  });

  it('is refused in words that a browser gets to read', async () => {
    const answer = await fetch(`${origin}/api/v1/users`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'boordosh', 'sec-fetch-site': 'same-origin' },
      body: Buffer.concat([LETTERS, LETTERS, LETTERS]),
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'payload-too-large', status: 413 });
  });

  it.each([
    ['known', [`content-length: ${String(12 * MEGABYTE)}`], [], []],
    ['unknown', ['transfer-encoding: chunked'], [`${MEGABYTE.toString(16)}\r\n`, '\r\n'], ['0\r\n\r\n']],
  ])(
    'of %s length can be sent to its end, and the line serves on',
    async (_, lengths, [before = '', after = ''], end) => {
      const sent = [
        head('POST /api/v1/users', 'content-type: application/json', 'x-requested-with: boordosh', ...lengths),
        ...Array.from({ length: 12 }, () => [before, LETTERS, after]).flat(),
        ...end,
        head('GET /api/v1/health/live', 'connection: close'),
      ];
      const heard = await converse(sent);
      expect(heard.match(/HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
      expect(heard).toContain('"code":"payload-too-large"');
    },
  );

  /** Says all of it, without listening in between, and only then hears what came back. */
  async function converse(pieces: (string | Buffer)[]): Promise<string> {
    const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1' });
    for (const piece of pieces) await new Promise((resolve) => socket.write(piece, resolve));
    return text(socket);
  }
});

const head = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, 'host: localhost', ...headers, '', ''].join('\r\n');

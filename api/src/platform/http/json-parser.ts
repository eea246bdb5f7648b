import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors/app-error.js';

const DEEPEST = 32;
const BODY_LIMIT = 1_048_576;

/** Pages without an account live here; only they may send forms. */
const FORM_PATHS = /^\/[rpsh](\/|$)/;

/** JSON is the only body the API reads; it is refused when too deep before anything walks it. */
export function registerBodyParsers(server: FastifyInstance): void {
  server.removeContentTypeParser(['text/plain', 'application/json']);
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJson(String(body)));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      if (FORM_PATHS.test(request.url)) done(null, Object.fromEntries(new URLSearchParams(String(body))));
      else done(new AppError('unsupported', 'unsupported-media-type'));
    },
  );
}

export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  if (depthOf(text) > DEEPEST) throw new AppError('invalid', 'malformed-json');
  try {
    return JSON.parse(text, refusePrototype);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('invalid', 'malformed-json');
  }
}

function refusePrototype(name: string, value: unknown): unknown {
  if (name === '__proto__' || name === 'constructor' || name === 'prototype')
    throw new AppError('invalid', 'malformed-json');
  return value;
}

/** How deep brackets nest, those inside strings not counted. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index += 1;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return deepest;
}

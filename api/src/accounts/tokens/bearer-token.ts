import { makeToken, hashToken } from '../../platform/index.js';

/** So that whoever searches texts for secrets that leaked finds this one. */
const MARK = 'boordosh_';

export function makeBearerToken(): { token: string; hash: Buffer } {
  const token = MARK + makeToken().token;
  return { token, hash: hashToken(token) };
}

/** What the header names, or undefined when it names no token at all. */
export const bearerToken = (authorization: string): string | undefined =>
  /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1];

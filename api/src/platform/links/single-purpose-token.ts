import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;

/** A secret for one link or session: 192 random bits, safe in a URL. Only its hash is ever stored. */
export function makeToken(): { token: string; hash: Buffer } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

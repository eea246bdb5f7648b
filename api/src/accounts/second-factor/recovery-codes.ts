import { randomInt } from 'node:crypto';
import { hashToken } from '../../platform/index.js';

const HOW_MANY = 10;
const GROUPS = 4;
const GROUP_LENGTH = 4;
/** Without what is read wrongly from paper: 0 o, 1 i l. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, newCode);

/** Nearly 80 random bits: a plain hash cannot be searched through. */
export const hashRecoveryCode = (code: string): Buffer => hashToken(bare(code));

/** What a person typed, without the spaces and dashes that are there to be read. */
export const bare = (code: string): string => code.toLowerCase().replace(/[\s‐-―-]/g, '');

function newCode(): string {
  const group = (): string =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

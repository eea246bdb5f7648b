import { describe, expect, it } from '@jest/globals';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.js';

describe('recovery codes', () => {
  it('are ten, each another, easy to read from paper', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){3}$/);
  });

  it('are the same however they are typed', () => {
    const stored = hashRecoveryCode('abcd-efgh-jkmn-2345');
    for (const typed of ['ABCD EFGH JKMN 2345', 'abcdefghjkmn2345', ' abcd–efgh–jkmn–2345 ']) {
      expect(hashRecoveryCode(typed)).toEqual(stored);
    }
    expect(hashRecoveryCode('abcd-efgh-jkmn-2346')).not.toEqual(stored);
  });
});

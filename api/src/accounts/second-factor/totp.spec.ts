import { describe, expect, it } from '@jest/globals';
import { addressOf, newSecret, stepOf, typedSecret } from './totp.js';

/** The secret and the last six digits of the values in RFC 6238, appendix B. */
const RFC_SECRET = Buffer.from('12345678901234567890');
const RFC_VALUES = [
  ['1970-01-01T00:00:59Z', '287082', 1],
  ['2005-03-18T01:58:29Z', '081804', 37_037_036],
  ['2009-02-13T23:31:30Z', '005924', 41_152_263],
  ['2033-05-18T03:33:20Z', '279037', 66_666_666],
] as const;

describe('the code of an authenticator app', () => {
  it.each(RFC_VALUES)('at %s is %s', (at, code, step) => {
    expect(stepOf(RFC_SECRET, code, new Date(at))).toBe(step);
  });

  it('counts one step early and one late, and no further', () => {
    const [at, code, step] = RFC_VALUES[1];
    const seconds = (count: number) => new Date(new Date(at).getTime() + count * 1_000);
    expect(stepOf(RFC_SECRET, code, seconds(30))).toBe(step);
    expect(stepOf(RFC_SECRET, code, seconds(-30))).toBe(step);
    expect(stepOf(RFC_SECRET, code, seconds(61))).toBeUndefined();
    expect(stepOf(RFC_SECRET, code, seconds(-61))).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '-81804', '08180٤'])('is not %p', (code) => {
    expect(stepOf(RFC_SECRET, code, new Date(RFC_VALUES[1][0]))).toBeUndefined();
  });

  it('comes from a secret of 160 bits that an app can read', () => {
    const secret = newSecret();
    expect(secret).toHaveLength(20);
    expect(typedSecret(secret)).toMatch(/^[A-Z2-7]{32}$/);
    const address = new URL(addressOf(secret, 'aibek@example.kg'));
    expect(address.protocol).toBe('otpauth:');
    expect(address.searchParams.get('secret')).toBe(typedSecret(secret));
    expect(address.searchParams.get('issuer')).toBe('Boordosh');
  });
});

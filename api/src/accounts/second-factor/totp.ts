import { Secret, TOTP } from 'otpauth';

/** What every authenticator app assumes (RFC 6238): SHA-1, six digits, thirty seconds. */
const PARAMETERS = { issuer: 'Boordosh', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
const CODE = /^\d{6}$/;
/** Clocks of phones differ: the code before and the one after count too. */
const STEPS_EITHER_WAY = 1;

const totpOf = (secret: Buffer, label = ''): TOTP =>
  new TOTP({ ...PARAMETERS, label, secret: new Secret({ buffer: new Uint8Array(secret).buffer }) });

export const newSecret = (): Buffer => Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);

/** As a person types it into an app that cannot read the picture. */
export const typedSecret = (secret: Buffer): string => totpOf(secret).secret.base32;

/** The address in the picture that an app reads. */
export const addressOf = (secret: Buffer, account: string): string => totpOf(secret, account).toString();

/** The time step that the code belongs to, or undefined when it is not one of now. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  // The library throws on what is as long and no digits.
  if (!CODE.test(code)) return undefined;
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: STEPS_EITHER_WAY });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

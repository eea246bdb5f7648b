import type { FastifyReply } from 'fastify';
import type { Environment } from '../../platform/index.js';
import { LONGEST_HOURS } from './session-lifetimes.js';

/** A browser keeps a `__Host-` cookie only with Secure, which plain http on another host cannot have. */
export const sessionCookie = (environment: Environment): string => (isSecure(environment) ? '__Host-sid' : 'sid');
const resetCookie = (environment: Environment): string => (isSecure(environment) ? '__Host-rid' : 'rid');
const deviceCookie = (environment: Environment): string => (isSecure(environment) ? '__Host-did' : 'did');

const isSecure = ({ publicUrl, insecureHttp }: Environment): boolean =>
  publicUrl.protocol === 'https:' || !insecureHttp;

const options = (environment: Environment) =>
  ({ path: '/', httpOnly: true, secure: isSecure(environment), sameSite: 'lax' }) as const;

export function setSessionCookie(
  reply: FastifyReply,
  environment: Environment,
  token: string,
  sharedDevice: boolean,
): void {
  const lasting = sharedDevice ? {} : { maxAge: LONGEST_HOURS.school * 3_600 };
  void reply.setCookie(sessionCookie(environment), token, { ...options(environment), ...lasting });
}

export function clearSessionCookie(reply: FastifyReply, environment: Environment): void {
  void reply.clearCookie(sessionCookie(environment), options(environment));
}

/** Marks a device on which somebody has signed in, so that strangers who guess cannot lock its owner out. */
export function setDeviceCookie(reply: FastifyReply, environment: Environment, token: string): void {
  void reply.setCookie(deviceCookie(environment), token, {
    ...options(environment),
    maxAge: LONGEST_HOURS.school * 3_600,
  });
}

export function clearDeviceCookie(reply: FastifyReply, environment: Environment): void {
  void reply.clearCookie(deviceCookie(environment), options(environment));
}

const RESET_SECONDS = 3_600;

/** Only the device that began to renew a password may finish it. */
export function setResetCookie(reply: FastifyReply, environment: Environment, token: string): void {
  void reply.setCookie(resetCookie(environment), token, { ...options(environment), maxAge: RESET_SECONDS });
}

export function clearResetCookie(reply: FastifyReply, environment: Environment): void {
  void reply.clearCookie(resetCookie(environment), options(environment));
}

export function readResetCookie(
  cookies: Record<string, string | undefined>,
  environment: Environment,
): string | undefined {
  return cookies[resetCookie(environment)];
}

export function readDeviceCookie(
  cookies: Record<string, string | undefined>,
  environment: Environment,
): string | undefined {
  return cookies[deviceCookie(environment)];
}

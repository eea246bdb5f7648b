import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** The route, not the path as it was spelt: `%73essions` is the same one. */
const SESSIONS_PATH = '/api/v1/sessions';

/**
 * Unsafe requests that carry the session cookie, and the sign-in itself, must come from our own pages: the header that
 * no form can send, and what the browser itself says about where the request was made.
 */
export function refuseCrossSite(request: FastifyRequest, cookieName: string, publicOrigin: string): void {
  if (SAFE_METHODS.includes(request.method)) return;
  const guarded = request.cookies[cookieName] !== undefined || request.routeOptions.url === SESSIONS_PATH;
  if (!guarded) return;
  const fromOurPages = request.headers['x-requested-with'] === 'boordosh' && isSameOrigin(request, publicOrigin);
  if (!fromOurPages) throw new AppError('forbidden', 'cross-site');
}

function isSameOrigin(request: FastifyRequest, publicOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin, host } = request.headers;
  // Programs send neither; a browser that lacks Sec-Fetch-Site sends Origin with every unsafe request.
  return origin === undefined || origin === publicOrigin || (URL.canParse(origin) && new URL(origin).host === host);
}

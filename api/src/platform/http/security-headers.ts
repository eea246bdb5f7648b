import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Environment } from '../config/environment.js';

const YEAR_SECONDS = 31_536_000;

/** What a page of ours may do. Nothing comes from another host, and only three named policies may make markup or script. */
export function pagePolicy(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `img-src 'self' blob: data:`,
    `require-trusted-types-for 'script'`,
    `trusted-types vue dompurify boordosh`,
  ].join('; ');
}

/** Answers of the API are data: nothing in them may run or be framed. */
const API_POLICY = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox`;

/** The browsable description writes its own styles and script settings into its page. */
const DOCS_POLICY = `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'`;

const DOCS = /^\/api\/docs(\/|$)/;

export async function registerSecurityHeaders(server: FastifyInstance, environment: Environment): Promise<void> {
  const secure = environment.publicUrl.protocol === 'https:';
  await server.register(helmet, {
    global: true,
    contentSecurityPolicy: false,
    strictTransportSecurity: secure ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onRequest', (request, reply, done) => {
    // The route that answers, not the path as it was spelt: `/%61pi` leads to the same one.
    const { url: route = '' } = request.routeOptions;
    void reply.header('content-security-policy', DOCS.test(route) ? DOCS_POLICY : API_POLICY);
    if (route.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}

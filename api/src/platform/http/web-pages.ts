import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../config/environment.js';
import { AppError } from '../errors/app-error.js';
import { pagePolicy } from './security-headers.js';

const WEB_DIST = fileURLToPath(new URL('../../../../web/dist/', import.meta.url));
const PLACEHOLDER = /__NONCE__/g;
const NONCE_BYTES = 18;

/** Serves the built app: files with a hash in their name for ever, the page afresh with its own nonce. */
export async function registerWebPages(
  server: FastifyInstance,
  environment: Environment,
  root: string = WEB_DIST,
): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  const page = (await readFile(join(root, 'index.html'), 'utf8')).replace(
    '__NOTICES__',
    noticesOf(environment).join(' '),
  );
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['index.html*', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => sendPage(request, reply, page));
}

/** What every page has to say about the place it is served from. */
function noticesOf({ demo, insecureHttp, secondFactor }: Environment): string[] {
  const without = demo && secondFactor === 'off';
  return [
    ...(demo ? ['demonstration'] : []),
    ...(without ? ['withoutSecondFactor'] : []),
    ...(insecureHttp ? ['insecure'] : []),
  ];
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const [path = ''] = request.url.split('?');
  if (/^\/(api|metrics|assets)(\/|$)/.test(path)) throw new AppError('not-found', 'not-found');
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replace(PLACEHOLDER, nonce));
}

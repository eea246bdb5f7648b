import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LARGEST_FILE_MB } from '@boordosh/shared/vocabulary';
import {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.js';
import { refuseCrossSite } from './cross-site.js';
import { registerVersionTags } from './if-match.js';
import { refuseForms } from './incoming-file.js';
import { registerReplySerializer } from './json.js';
import { registerBodyParsers } from './json-parser.js';
import { registerContentTags } from './kept.js';
import { logAnswered } from '../logging/logger.js';
import { languageOf } from './language.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { requestContext } from './request-context.js';
import { letRefusedBodiesEnd } from './refused-bodies.js';
import { registerSecurityHeaders } from './security-headers.js';
import { endSlowBodies } from './slow-bodies.js';
import { registerWebPages } from './web-pages.js';

/** Long enough for the largest file on a line of 250 kbit/s; other bodies have a minute. */
const REQUEST_TIMEOUT_MS = 15 * 60_000;
const HEADERS_TIMEOUT_MS = 30_000;
const LONGEST_URL_PART = 512;
const LARGEST_FILE = LARGEST_FILE_MB * 1_048_576;
const COMPRESS_FROM_BYTES = 1_024;

const problems = new ProblemFilter();

/** The HTTP server under Nest, with everything that must be so before any route is reached. */
export function makeAdapter(logger: Logger): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    // A logger of its own for every request costs more than the line it writes; `logAnswered` names the request.
    childLoggerFactory: () => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    requestTimeout: REQUEST_TIMEOUT_MS,
    bodyLimit: LARGEST_FILE,
    routerOptions: { maxParamLength: LONGEST_URL_PART },
    http: { headersTimeout: HEADERS_TIMEOUT_MS, maxHeaderSize: 16_384 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, problems.describe(error, languageOf(request), request.id), error);
    },
    multipart: false,
  });
}

export async function prepareServer(
  server: FastifyInstance,
  environment: Environment,
  cookieName: string,
): Promise<void> {
  await registerSecurityHeaders(server, environment);
  await server.register(cookie);
  registerReplySerializer(server);
  registerVersionTags(server);
  registerContentTags(server);
  await server.register(compress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { 1: 4 } },
  });
  await server.register(multipart, {
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 10, fieldSize: 10_000, parts: 12, headerPairs: 50 },
    throwFileSizeLimit: true,
  });
  registerBodyParsers(server);
  endSlowBodies(server);
  letRefusedBodiesEnd(server);
  server.addHook('onResponse', (request, reply, done) => {
    logAnswered(server.log as Logger, request, reply);
    done();
  });
  server.addHook('preParsing', (request, _reply, payload, done) => {
    try {
      refuseCrossSite(request, cookieName, environment.publicUrl.origin);
      refuseForms(request);
      done(null, payload);
    } catch (error) {
      done(error as Error);
    }
  });
  server.addHook('preHandler', (request, _reply, done) => {
    requestContext.run({ requestId: request.id, language: languageOf(request) }, done);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id).header('vary', 'Accept-Language, Accept-Encoding, Cookie');
    done(null, payload);
  });
  await registerWebPages(server, environment);
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendsForm } from './incoming-file.js';

const LONGEST_BODY_MS = 60_000;

/**
 * A file may take its time on a poor line; whatever else is sent must arrive within a minute, so that nobody holds a
 * connection by sending a letter now and then.
 */
export function endSlowBodies(server: FastifyInstance, longestMs = LONGEST_BODY_MS): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    if (sendsBody(request) && !sendsForm(request)) {
      const patience = setTimeout(() => request.raw.destroy(), longestMs).unref();
      payload.once('end', () => {
        clearTimeout(patience);
      });
      payload.once('close', () => {
        clearTimeout(patience);
      });
    }
    done(null, payload);
  });
}

const sendsBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

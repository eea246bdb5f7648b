import type { FastifyInstance } from 'fastify';

const LONGEST_BODY_MS = 60_000;

/**
 * A file may take its time on a poor line; whatever else is sent must arrive within a minute, so that nobody holds a
 * connection by sending a letter now and then.
 */
export function endSlowBodies(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const sends =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (sends && !request.isMultipart()) {
      const patience = setTimeout(() => request.raw.destroy(), LONGEST_BODY_MS).unref();
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

import { createHash } from 'node:crypto';
import { Header } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const TAG_LENGTH = 22;

/** A reply that a browser may keep: content that changes only with a new version of the platform. */
export const Kept = (options: { hours: number }): MethodDecorator =>
  Header('cache-control', `private, max-age=${String(options.hours * 3_600)}`);

/** A reply that is asked for again and again: nobody shows an old one, and what is the same is not sent twice. */
export const AskedAgain = (): MethodDecorator => Header('cache-control', 'private, max-age=0');

/** What may be kept is tagged by its content; whoever still has it gets 304 and no body. */
export function registerContentTags(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const mayBeKept = String(reply.getHeader('cache-control')).startsWith('private, max-age');
    if (!mayBeKept || reply.statusCode !== 200 || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, TAG_LENGTH)}"`;
    void reply.header('etag', tag);
    if (request.headers['if-none-match'] !== tag) {
      done(null, payload);
      return;
    }
    void reply.code(304);
    done(null, null);
  });
}

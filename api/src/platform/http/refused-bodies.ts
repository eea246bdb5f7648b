import type { FastifyInstance } from 'fastify';

/**
 * A refusal that overtakes its body is lost when the connection closes on what is still being sent: the sender hears a
 * reset instead of the reason. So the line stays open and the rest goes by unread, for as long as any body may take.
 */
export function letRefusedBodiesEnd(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode >= 400 && !request.raw.complete) {
      reply.removeHeader('connection');
      request.raw.resume();
    }
    done(null, payload);
  });
}

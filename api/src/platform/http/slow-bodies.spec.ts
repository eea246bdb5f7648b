import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { endSlowBodies } from './slow-bodies.js';

describe('a body that never ends', () => {
  let server: FastifyInstance;

  beforeEach(async () => {
    server = fastify();
    await server.register(multipart);
    endSlowBodies(server, 100);
    server.post('/', async (request) => (request.isMultipart() ? request.file() : 'heard'));
    await server.listen({ port: 0, host: '127.0.0.1' });
  });

  afterEach(() => server.close());

  /** Sends half of a body and tells whether the server hangs up within half a second. */
  const hangsUp = (type: string): Promise<boolean> =>
    new Promise((resolve) => {
      const { port } = server.server.address() as AddressInfo;
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 100\r\n\r\n{"half`);
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        resolve(true);
      });
      setTimeout(() => {
        resolve(false);
        socket.destroy();
      }, 500);
    });

  it('is ended after a while', async () => {
    expect(await hangsUp('application/json')).toBe(true);
  });

  it('is left its time when it is a file', async () => {
    expect(await hangsUp('multipart/form-data; boundary=x')).toBe(false);
  });
});

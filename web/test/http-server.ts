import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A server that answers what it is told to, in order, and remembers what it was asked. `'cut'` drops the connection. */
export class HttpServer {
  readonly seen: Seen[] = [];
  private replies: (Reply | 'cut')[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<HttpServer> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        self.seen.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
        const reply = self.replies.shift() ?? { status: 204 };
        if (reply === 'cut') {
          request.socket.destroy();
          return;
        }
        const type = reply.status < 400 ? 'application/json' : 'application/problem+json';
        response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
        response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
      });
    });
    const self = new HttpServer(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return self;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  answers(...replies: (Reply | 'cut')[]): void {
    this.replies = replies;
    this.seen.length = 0;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

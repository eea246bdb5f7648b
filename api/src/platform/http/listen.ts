import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '../config/environment.js';

type Address = Pick<Environment, 'host' | 'port'>;

/** @throws Error in plain words when the port or the address cannot be had */
export async function listen(app: NestFastifyApplication, { host, port }: Address): Promise<void> {
  try {
    // Not by `app.listen`, which would log the failure a second time, with a stack.
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    const reason = whyNot((error as NodeJS.ErrnoException).code, { host, port });
    throw reason === undefined ? error : new Error(reason, { cause: error });
  }
}

/** What the codes of the operating system mean for whoever started us; undefined for what is not about the address. */
export function whyNot(code: string | undefined, { host, port }: Address): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} is taken by another program. Stop that program, or choose another port: PORT=${String(port + 1)} npm start`;
    case 'EACCES':
      return `This user may not open port ${String(port)}. Choose one from 1024 on: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine. Leave HOST away (127.0.0.1), or set it to 0.0.0.0 to be reached from other machines.`;
    default:
      return undefined;
  }
}

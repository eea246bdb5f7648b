import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Environment } from '../config/environment.js';

/** Nothing secret and nothing personal is ever written: no bodies, no cookies, no tokens, no query strings. */
export function makeLogger(environment: Pick<Environment, 'logLevel' | 'logPretty'>): Logger {
  return pino({
    level: environment.logLevel,
    redact: { paths: ['req.headers', 'password', '*.password', '*.token'], remove: true },
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: pathOnly(request.url) }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
    ...(environment.logPretty
      ? { transport: { target: 'pino-pretty', options: { singleLine: true, ignore: 'pid,hostname' } } }
      : {}),
  });
}

/** Link tokens stand in paths; a log keeps only where they stood. */
function pathOnly(url: string): string {
  const [path = ''] = url.split('?');
  return path.replace(/[A-Za-z0-9_-]{30,}/g, (part) => (/^[0-9a-f-]{36}$/.test(part) ? part : '…'));
}

export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (typeof message === 'object' && message !== null) this.logger.error(message);
    else this.logger.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}

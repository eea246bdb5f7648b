import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { AppError, ValidationFailed } from '../errors/app-error.js';
import { requestContext } from './request-context.js';

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Puts the key, the route and a hash of the body where `Database.transaction` finds them. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const current = requestContext.current();
    if (current) current.idempotency = readKey(context.switchToHttp().getRequest<FastifyRequest>(), current.namedBody);
    return next.handle();
  }
}

function readKey(
  request: FastifyRequest,
  namedBody: string | undefined,
): { key: string; route: string; bodyHash: Buffer } {
  const key = request.headers['idempotency-key'];
  if (key === undefined) throw new AppError('invalid', 'idempotency-key-missing');
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new ValidationFailed([{ path: 'Idempotency-Key', code: 'malformed-key' }]);
  }
  const [path = ''] = request.url.split('?');
  const body = namedBody ?? JSON.stringify(request.body ?? null);
  return { key, route: `${request.method} ${path}`, bodyHash: createHash('sha256').update(body).digest() };
}

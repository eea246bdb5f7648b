import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../errors/app-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** An id from the path. One that no row can have is simply not found. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const id = params[name ?? 'id'] ?? '';
  if (!UUID.test(id)) throw new NotFound();
  return id.toLowerCase();
});

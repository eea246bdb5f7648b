import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError, ValidationFailed } from '../errors/app-error.js';

const ETAG = /^"(\d{1,9})"$/;

function describeHeader(target: object, key: string | symbol | undefined): void {
  if (key === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(target, key);
  if (!descriptor) return;
  ApiHeader({ name: 'If-Match', required: true, description: 'The version last read, as `"7"`.' })(
    target,
    key,
    descriptor,
  );
}

/** The version that the caller has read, from `If-Match: "7"`. Missing: 428. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw new AppError('precondition-required', 'precondition-required');
    const version = ETAG.exec(header)?.[1];
    if (version === undefined) throw new ValidationFailed([{ path: 'If-Match', code: 'malformed-version' }]);
    return Number(version);
  },
  [describeHeader],
);

/** Sends the version of what is answered as its `ETag`. */
export function registerVersionTags(server: FastifyInstance): void {
  server.addHook('preSerialization', (_request, reply, payload: unknown, done) => {
    const version = versionOf(payload);
    if (version !== undefined) void reply.header('etag', `"${String(version)}"`);
    done(null, payload);
  });
}

function versionOf(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('version' in body)) return undefined;
  return typeof body.version === 'number' ? body.version : undefined;
}

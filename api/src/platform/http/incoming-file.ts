import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiProperty } from '@nestjs/swagger';
import { LARGEST_FILE_MB } from '@boordosh/shared/vocabulary';
import { ValidateIf } from 'class-validator';
import type { FastifyContextConfig, FastifyRequest } from 'fastify';
import { finalize, type Observable } from 'rxjs';
import { AppError, ValidationFailed } from '../errors/app-error.js';
import { rule } from './field-rules.js';
import { requestContext } from './request-context.js';

/** A file as it was sent, kept aside while it is looked at and gone with the answer. */
export interface IncomingFile {
  path: string;
  /** As the sender called it: not to be trusted. */
  name: string;
  bytes: number;
  sha256: string;
}

interface TakesForms {
  receivesFile?: boolean;
}

type WithFile = FastifyRequest & { incoming?: IncomingFile };

interface Received {
  fields: Record<string, unknown>;
  file: IncomingFile | undefined;
}

const FILE_PART = 'file';

/** Receives one file, whatever the order of the parts; the fields become the body and are validated like any other. */
@Injectable()
class IncomingFileInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<WithFile>();
    if (!request.isMultipart()) throw new AppError('unsupported', 'unsupported-media-type');
    const folder = await mkdtemp(join(tmpdir(), 'boordosh-incoming-'));
    const clear = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const { fields, file } = await receive(request, join(folder, 'file'));
      if (!file) throw new AppError('invalid', 'file-missing');
      request.body = fields;
      request.incoming = file;
      requestContext.nameBody(JSON.stringify([Object.entries(fields).sort(), file.name, file.sha256]));
    } catch (error) {
      await clear();
      throw understood(error);
    }
    return next.handle().pipe(finalize(() => void clear()));
  }
}

/** A route that takes one file as `multipart/form-data`, in the part `file`. */
export const ReceivesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ receivesFile: true } satisfies TakesForms),
    UseInterceptors(IncomingFileInterceptor),
    ApiConsumes('multipart/form-data'),
  );

/** Everywhere else a form is no body: without this it would be as good as none. */
export function refuseForms(request: FastifyRequest): void {
  const { receivesFile } = request.routeOptions.config as FastifyContextConfig & TakesForms;
  if (sendsForm(request) && receivesFile !== true) throw new AppError('unsupported', 'unsupported-media-type');
}

/** `isMultipart()` only knows once the body's parser has begun. */
export const sendsForm = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.trimStart().toLowerCase().startsWith('multipart/form-data') === true;

/** The part that holds the file, for the description of a form: in the body there is never anything by its name. */
export const FilePart = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'binary', description }),
    ValidateIf((_, value: unknown) => value !== undefined),
    rule('isFilePart', 'wrong-type', false, () => false),
  );

export const Incoming = createParamDecorator((_: unknown, context: ExecutionContext): IncomingFile => {
  const { incoming } = context.switchToHttp().getRequest<WithFile>();
  if (!incoming) throw new Error('The route needs @ReceivesFile().');
  return incoming;
});

async function receive(request: FastifyRequest, path: string): Promise<Received> {
  const received: Received = { fields: {}, file: undefined };
  for await (const part of request.parts()) await takePart(part, received, path);
  return received;
}

async function takePart(part: Multipart, received: Received, path: string): Promise<void> {
  const { fieldname } = part;
  if (part.type === 'file') {
    received.file = await keepAside(part, path);
    if (fieldname !== FILE_PART) throw new ValidationFailed([{ path: fieldname, code: 'unknown-field' }]);
  } else if (Object.hasOwn(received.fields, fieldname)) {
    throw new ValidationFailed([{ path: fieldname, code: 'repeated' }]);
  } else {
    received.fields[fieldname] = part.value;
  }
}

async function keepAside(part: MultipartFile, path: string): Promise<IncomingFile> {
  await pipeline(part.file, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  if (part.file.truncated) throw new AppError('too-large', 'file-too-large', { limit: LARGEST_FILE_MB });
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { path, name: part.filename, bytes, sha256: hash.digest('hex') };
}

/** A form that breaks off or has more parts than it should is the sender's to mend. */
function understood(error: unknown): unknown {
  if (error instanceof AppError) return error;
  if ((error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE') {
    return new AppError('too-large', 'file-too-large', { limit: LARGEST_FILE_MB });
  }
  return new ValidationFailed([{ path: FILE_PART, code: 'invalid' }]);
}

import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemText, validationText } from '@boordosh/shared/catalogue/errors';
import type { ErrorCode, Language } from '@boordosh/shared/vocabulary';
import { AlreadyThere, AppError, type ErrorKind, Stale, ValidationFailed } from '../errors/app-error.js';
import { asAppError } from '../database/write-conflicts.js';
import { languageOf } from './language.js';
import type { ProblemDto } from './problem.js';

/** The only place that knows HTTP statuses. */
const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

const CODE_BY_STATUS: Record<number, ErrorCode> = {
  400: 'malformed-json',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  414: 'payload-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'payload-too-large',
  503: 'unavailable',
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = this.describe(asAppError(error), languageOf(request), request.id);
    if (problem.status >= 500) this.log.error({ err: error, requestId: request.id });
    sendProblem(http.getResponse<FastifyReply>(), problem, error);
  }

  describe(error: unknown, language: Language, requestId: string): ProblemDto {
    if (error instanceof AppError) return this.ofAppError(error, language, requestId);
    const status = statusOf(error);
    const code = CODE_BY_STATUS[status] ?? (status < 500 ? 'malformed-json' : 'internal');
    return { ...texts(code, language), status, requestId };
  }

  private ofAppError(error: AppError, language: Language, requestId: string): ProblemDto {
    const problem: ProblemDto = { ...texts(error.code, language, error.params), status: STATUS[error.kind], requestId };
    if (error instanceof ValidationFailed) {
      problem.errors = error.problems.map(({ path, code, params }) => ({
        path,
        code,
        message: validationText(code, language, params ?? {}),
      }));
    }
    if (error instanceof AlreadyThere) problem.existingId = error.existingId;
    if (error instanceof Stale) problem.current = error.current;
    return problem;
  }
}

export function sendProblem(reply: FastifyReply, problem: ProblemDto, error: unknown): void {
  if (problem.status === 429 || problem.status === 503) {
    const seconds = error instanceof AppError ? (error.params['seconds'] ?? 5) : 5;
    void reply.header('retry-after', String(seconds));
  }
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store');
  void reply.send(JSON.stringify(problem));
}

function texts(
  code: ErrorCode,
  language: Language,
  params: Record<string, string | number> = {},
): Omit<ProblemDto, 'status'> {
  const { title, detail } = problemText(code, language, params);
  return { type: `/problems/${code}`, code, title, detail };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

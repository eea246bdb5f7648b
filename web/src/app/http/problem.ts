import type { FieldError, ProblemView } from '../../ui/problem-view';

export interface ProblemBody extends ProblemView {
  type?: string;
  status?: number;
  code?: string;
  requestId?: string;
  /** What is in force now, when the version that was sent is stale. */
  current?: unknown;
  /** What is there already, when that stands in the way. */
  existingId?: string;
}

/** Why a request was not done: RFC 9457 from the API, or `status` 0 when no answer came. Thrown by every api function. */
export class Problem extends Error implements ProblemView {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: FieldError[];
  readonly current?: unknown;
  readonly existingId?: string;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;

  constructor(body: ProblemBody & { status: number }, retryAfter?: number) {
    super(body.title);
    this.name = 'Problem';
    this.title = body.title;
    this.status = body.status;
    this.code = body.code ?? '';
    this.detail = body.detail;
    this.errors = body.errors;
    this.current = body.current;
    this.existingId = body.existingId;
    this.retryAfter = retryAfter;
  }

  get isNoAnswer(): boolean {
    return this.status === 0;
  }

  get isStale(): boolean {
    return this.status === 412;
  }
}

export const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string';

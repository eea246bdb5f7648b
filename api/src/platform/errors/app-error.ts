import type { ErrorCode, ValidationCode } from '@boordosh/shared/vocabulary';

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'unprocessable'
  | 'too-large'
  | 'unsupported'
  | 'too-many'
  | 'unavailable';

export type ErrorParams = Record<string, string | number>;

/** An error with a meaning in the domain. Its text per language stands in the catalogue, under its code. */
export class AppError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}

export class NotFound extends AppError {
  constructor() {
    super('not-found', 'not-found');
  }
}

export class Forbidden extends AppError {
  constructor() {
    super('forbidden', 'forbidden');
  }
}

/** The flow does not allow this verb in the present state. */
export class VerbNotAllowed extends AppError {
  constructor() {
    super('conflict', 'verb-not-allowed');
  }
}

/** What the caller wants to make is there already; they may see it, and are shown the way. */
export class AlreadyThere extends AppError {
  constructor(
    code: ErrorCode,
    readonly existingId: string,
  ) {
    super('conflict', code);
  }
}

/** Somebody else has written since the caller read. `current` is filled in by the transaction. */
export class Stale extends AppError {
  current: unknown;

  constructor(readonly id: string) {
    super('stale', 'stale');
  }
}

export interface FieldProblem {
  path: string;
  code: ValidationCode;
  params?: ErrorParams;
}

export class ValidationFailed extends AppError {
  constructor(readonly problems: FieldProblem[]) {
    super('invalid', 'validation');
  }
}
